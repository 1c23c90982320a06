package io.huiying.analysis.domain.emergency;

/**
 * A named reason why a post with hazard words reports no emergency.
 *
 * @param name e.g. {@code drill}
 * @param reason in the user's language
 * @param decides where it ends the matter, whatever else speaks
 * @param weight what it takes from the evidence
 */
public record Doubt(String name, String reason, Reach decides, double weight) {

  /** Where a doubt ends the matter. */
  public enum Reach {
    /** Nowhere: it is weighed. */
    NOWHERE,
    /** In the title. */
    TITLE,
    /** In the title, and in a sentence that tells of the hazard. */
    SENTENCE
  }

  /** Whether it ends the matter when it stands there. */
  public boolean ends(boolean inTitle, boolean besideHazard) {
    return switch (decides) {
      case NOWHERE -> false;
      case TITLE -> inTitle;
      case SENTENCE -> inTitle || besideHazard;
    };
  }
}
