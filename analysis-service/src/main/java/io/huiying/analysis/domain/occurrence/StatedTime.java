package io.huiying.analysis.domain.occurrence;

import io.huiying.contracts.assess.Occurrence;
import java.time.LocalDateTime;

/**
 * An occurrence as the words state it, before anybody asks whether it is plausible.
 *
 * @param local the moment in Asia/Shanghai, cut to the precision
 * @param precision how finely stated
 * @param fuzzy whether the words soften it (许, 左右)
 * @param yearNamed whether the words name the year
 * @param start first position of the words
 * @param end one past their last
 */
public record StatedTime(
    LocalDateTime local,
    Occurrence.Precision precision,
    boolean fuzzy,
    boolean yearNamed,
    int start,
    int end) {}
