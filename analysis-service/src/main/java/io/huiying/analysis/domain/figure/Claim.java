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
 * @param manner how the words tell it
 * @param disagreement a sum that should agree and does not
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
    boolean counted,
    Manner manner,
    Figure.@Nullable Disagreement disagreement) {

  /** How a number is told, beyond what it counts. */
  public enum Manner {
    PLAIN,
    /** 轻伤, 轻微伤: those beside the seriously injured. */
    LIGHT,
    /** 仍有5人被困: what is left now, whatever was said of the beginning. */
    REMAINING,
    /** 下修为11人, 更正为8人: holds against greater numbers told before. */
    REVISED,
    /** 1人当场死亡: those beside whom others died later. */
    SCENE,
    /** 2人经抢救无效死亡: beside those who died at once. */
    LATER,
    /** 此前通报3人遇难: the total before what the text adds to it. */
    EARLIER,
    /** In a sentence dated long before publication: another event's, when this one has its own. */
    OLD
  }

  /** A plain claim whose sums were not checked. */
  public Claim(
      FigureKind kind,
      Figure.State state,
      Figure.Scope scope,
      @Nullable Long value,
      long lower,
      long upper,
      int start,
      int end,
      boolean counted) {
    this(kind, state, scope, value, lower, upper, start, end, counted, Manner.PLAIN, null);
  }

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

  /** 全部获救: all of them, whatever their number. */
  static Claim everybody(FigureKind kind, int start, int end) {
    return new Claim(
        kind,
        Figure.State.STATED,
        Figure.Scope.CUMULATIVE,
        null,
        0,
        Figure.UNBOUNDED,
        start,
        end,
        false);
  }

  Claim disagreeing(Figure.@Nullable Disagreement found) {
    return new Claim(kind, state, scope, value, lower, upper, start, end, counted, manner, found);
  }

  /** The same words counting somebody else too. */
  Claim as(FigureKind other) {
    return new Claim(
        other, state, scope, value, lower, upper, start, end, counted, manner, disagreement);
  }

  /** Both numbers together, over the words of both. */
  Claim plus(Claim added) {
    boolean open = upper == Figure.UNBOUNDED || added.upper == Figure.UNBOUNDED;
    Long sum = value == null || added.value == null ? null : Long.valueOf(value + added.value);
    return new Claim(
        kind,
        Figure.State.STATED,
        Figure.Scope.CUMULATIVE,
        sum,
        lower + added.lower,
        open ? Figure.UNBOUNDED : upper + added.upper,
        Math.min(start, added.start),
        Math.max(end, added.end),
        true,
        manner,
        disagreement);
  }
}
