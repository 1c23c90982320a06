/** A real Kafka broker (KRaft) inside this JVM. */
@NullMarked
package io.huiying.local.kafka;

import org.jspecify.annotations.NullMarked;
