package io.huiying.analysis.architecture.broken.domain;

import io.huiying.analysis.topology.GroupObserver;

/** Breaks the rule that the domain knows nothing around it. */
public record KnowsItsWiring(GroupObserver observer) {}
