package io.huiying.analysis.domain.emergency;

/**
 * A named reason why a post with hazard words reports no emergency.
 *
 * @param name e.g. {@code drill}
 * @param reason in the user's language
 * @param decides whether it ends the matter in the title or in the hazard's own sentence
 * @param weight what it takes from the evidence
 */
public record Doubt(String name, String reason, boolean decides, double weight) {}
