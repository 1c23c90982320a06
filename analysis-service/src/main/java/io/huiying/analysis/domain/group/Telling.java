package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post as the grouping sees it.
 *
 * @param assessed the post and what was understood of it
 * @param terms of the title and the beginning of the text
 * @param distinct the same, each once
 */
record Telling(AssessedPost assessed, Terms terms, Set<String> distinct) {

  private static final int TITLE_CHARACTERS = 120;
  private static final int TEXT_CHARACTERS = 80;

  static Telling of(AssessedPost assessed) {
    Terms terms =
        Terms.of(assessed.post().title(), TITLE_CHARACTERS)
            .with(Terms.of(assessed.post().text(), TEXT_CHARACTERS));
    return new Telling(assessed, terms, terms.distinct());
  }

  String postId() {
    return assessed.post().postId();
  }

  Mark mark() {
    return assessed.post().mark();
  }

  /** When this telling of it was taken in. */
  Instant at() {
    return assessed.post().ingestedAt();
  }

  Place place() {
    return assessed.place();
  }

  @Nullable Emergency emergency() {
    return assessed.emergency();
  }

  @Nullable Hazard hazard() {
    Emergency emergency = assessed.emergency();
    return emergency == null ? null : emergency.hazard();
  }

  boolean reportsEmergency() {
    return assessed.emergency() != null;
  }
}
