package io.huiying.contracts.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last 研判.
 *
 * @param verdict what it came to
 * @param category why it has to be answered, absent when not said
 * @param at when
 * @param by by whom
 */
public record Appraisal(Verdict verdict, @Nullable AnswerReason category, Instant at, String by) {}
