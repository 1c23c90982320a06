package io.huiying.analysis.domain.severity;

/**
 * The numbers that a standard looks at.
 *
 * @param dead people
 * @param seriouslyInjured people
 * @param lossYuan direct economic loss
 */
public record Toll(long dead, long seriouslyInjured, long lossYuan) {}
