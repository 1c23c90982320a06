package io.huiying.analysis.domain.group;

import java.time.Instant;
import java.util.List;

/**
 * Posts that say what an earlier one says, word for word, folded before grouping.
 *
 * @param originalId the post that said so first
 * @param posts how many more there are than were told before, at least 0
 * @param sources who published them, at most 16
 * @param heat the highest of theirs
 * @param lastSeenAt when this house took in the newest
 */
public record Repeats(
    String originalId, int posts, List<String> sources, long heat, Instant lastSeenAt) {

  public Repeats {
    sources = List.copyOf(sources);
  }
}
