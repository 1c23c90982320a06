/** The service's own conversations with Kafka: the streams it runs, the index feed, the audit. */
@NullMarked
package io.huiying.analysis.adapters.kafka;

import org.jspecify.annotations.NullMarked;
