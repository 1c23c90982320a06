/** Running Kafka Streams applications with their health, metrics and dead letters. */
@NullMarked
package io.huiying.kit.streams;

import org.jspecify.annotations.NullMarked;
