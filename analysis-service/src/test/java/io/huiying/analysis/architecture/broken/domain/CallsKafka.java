package io.huiying.analysis.architecture.broken.domain;

import org.apache.kafka.clients.producer.Producer;

/** Breaks the rule that the domain is free of technology. */
public record CallsKafka(Producer<String, String> producer) {}
