/**
 * What travels between the services: values, events, topics, and the one clock they share. No
 * framework lives here, so that every service, tool and test can read every message.
 *
 * <p>Start at {@link io.huiying.contracts.wire.Topics}: it names every Kafka topic with its key and
 * value.
 */
@NullMarked
package io.huiying.contracts;

import org.jspecify.annotations.NullMarked;
