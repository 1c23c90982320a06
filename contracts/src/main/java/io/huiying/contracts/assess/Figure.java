package io.huiying.contracts.assess;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A casualty or loss number as somebody stated it (RULES part C).
 *
 * @param kind what is counted
 * @param state stated, asserted to be none, or said not to be reported yet
 * @param scope a running total, an addition to it, or a part of another figure
 * @param value the number as written (30余人 gives 30), absent unless stated or asserted zero
 * @param lower least number the words allow, 0 when unknown
 * @param upper greatest number the words allow, {@link #UNBOUNDED} when open
 * @param asOf the time the figure speaks of, absent when not said
 * @param sourceId who published it
 * @param sourceKind what kind of voice that is
 * @param publishedAt when it was published
 * @param quote the words, absent in records that are kept for ever
 * @param evidence salted digest of the quote in {@code incident.evidence.v1}, absent before that
 * @param disagreement a sum in the same words that should agree with this number and does not,
 *     absent when none was found
 */
public record Figure(
    FigureKind kind,
    State state,
    Scope scope,
    @Nullable Long value,
    long lower,
    long upper,
    @Nullable Instant asOf,
    String sourceId,
    io.huiying.contracts.post.SourceKind sourceKind,
    Instant publishedAt,
    @Nullable String quote,
    @Nullable String evidence,
    @Nullable Disagreement disagreement) {

  /** No upper bound known. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  /** Negation and absence of report are three different things (RULES C5). */
  public enum State {
    STATED,
    ASSERTED_ZERO,
    NO_REPORT_YET
  }

  /** How the number relates to the total. */
  public enum Scope {
    CUMULATIVE,
    INCREMENT,
    PART_OF
  }

  /**
   * Two numbers of one text that cannot both be right (RULES C3).
   *
   * @param code how they disagree
   * @param stated the number that the figure states
   * @param counted what the other numbers add up to
   */
  public record Disagreement(Code code, long stated, long counted) {

    /** How two numbers disagree. */
    public enum Code {
      /** The parts of a complete breakdown do not add up to the whole. */
      PARTS_DO_NOT_SUM,
      /** A part is greater than its whole. */
      PART_EXCEEDS_WHOLE
    }
  }

  public Figure {
    if (lower < 0 || upper < lower) {
      throw new IllegalArgumentException(
          "a figure runs from 0 <= lower <= upper: " + kind + " " + lower + ".." + upper);
    }
  }

  /** A figure whose sums agree, or were not checked. */
  public Figure(
      FigureKind kind,
      State state,
      Scope scope,
      @Nullable Long value,
      long lower,
      long upper,
      @Nullable Instant asOf,
      String sourceId,
      io.huiying.contracts.post.SourceKind sourceKind,
      Instant publishedAt,
      @Nullable String quote,
      @Nullable String evidence) {
    this(
        kind,
        state,
        scope,
        value,
        lower,
        upper,
        asOf,
        sourceId,
        sourceKind,
        publishedAt,
        quote,
        evidence,
        null);
  }

  /** The same figure citing its quote by digest instead of holding it. */
  public Figure citing(@Nullable String digest) {
    return new Figure(
        kind,
        state,
        scope,
        value,
        lower,
        upper,
        asOf,
        sourceId,
        sourceKind,
        publishedAt,
        null,
        digest,
        disagreement);
  }
}
