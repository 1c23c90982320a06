package io.huiying.analysis.architecture.broken.topology;

/** Breaks the rule about names. */
public final class PieceHelper {}
