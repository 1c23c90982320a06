package io.huiying.analysis.domain.figure;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a number in one post.
 *
 * @param kind what is counted
 * @param state stated, asserted zero, no report yet
 * @param scope total, addition or part
 * @param value the bare number, absent when the words give none
 * @param lower least meant
 * @param upper greatest meant, {@link Figure#UNBOUNDED} when open
 * @param start first position of the words
 * @param end one past their last
 * @param counted whether a number was written, not only a person named
 */
public record Claim(
    FigureKind kind,
    Figure.State state,
    Figure.Scope scope,
    @Nullable Long value,
    long lower,
    long upper,
    int start,
    int end,
    boolean counted) {

  static Claim zero(FigureKind kind, int start, int end) {
    return new Claim(
        kind, Figure.State.ASSERTED_ZERO, Figure.Scope.CUMULATIVE, 0L, 0, 0, start, end, true);
  }

  static Claim unreported(FigureKind kind, int start, int end) {
    return new Claim(
        kind,
        Figure.State.NO_REPORT_YET,
        Figure.Scope.CUMULATIVE,
        null,
        0,
        Figure.UNBOUNDED,
        start,
        end,
        true);
  }
}
