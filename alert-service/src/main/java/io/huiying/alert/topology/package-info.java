/** Wiring: the decider, the clocks and the outbox as Kafka Streams topologies. */
@NullMarked
package io.huiying.alert.topology;

import org.jspecify.annotations.NullMarked;
