package io.huiying.contracts.post;

/**
 * How much a post was noticed when it was read.
 *
 * @param heat the platform's own heat number, 0 when it gives none
 * @param reposts times passed on, at least 0
 * @param comments replies, at least 0
 * @param likes approvals, at least 0
 */
public record Engagement(long heat, long reposts, long comments, long likes) {

  /** Nothing known. */
  public static final Engagement NONE = new Engagement(0, 0, 0, 0);

  public Engagement {
    if (heat < 0 || reposts < 0 || comments < 0 || likes < 0) {
      throw new IllegalArgumentException("engagement counts are never negative");
    }
  }
}
