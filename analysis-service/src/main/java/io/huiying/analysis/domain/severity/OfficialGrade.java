package io.huiying.analysis.domain.severity;

import io.huiying.contracts.assess.Severity;

/**
 * A grade that an authority's notice states (认定为重大生产安全责任事故).
 *
 * @param severity the grade
 * @param quote the words
 */
public record OfficialGrade(Severity severity, String quote) {}
