package io.huiying.analysis.architecture.broken.topology;

import io.huiying.analysis.adapters.kafka.IndexFeed;

/** Breaks the rule that a topology calls nobody. */
public record CallsOut(IndexFeed feed) {}
