package io.huiying.analysis.domain.group;

import io.huiying.analysis.domain.duplicate.Wording;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post as the grouping sees it.
 *
 * @param assessed the post and what was understood of it
 * @param terms of the title; of the beginning of the text where there is hardly a title, since
 *     texts begin with words that many share (a greeting, a source, a time)
 * @param distinct the same, each once
 * @param named the date by which the title names its event
 * @param wording as the search for repetitions reads it
 * @param placeTerms of its place's name
 */
record Telling(
    AssessedPost assessed,
    Terms terms,
    Set<String> distinct,
    Optional<EventDate> named,
    Wording wording,
    Set<String> placeTerms) {

  private static final int TITLE_CHARACTERS = 120;
  private static final int TEXT_CHARACTERS = 80;
  private static final int ENOUGH = 2;

  static Telling of(AssessedPost assessed) {
    Terms title = Terms.of(assessed.post().title(), TITLE_CHARACTERS);
    Terms terms =
        title.distinct().size() >= ENOUGH
            ? title
            : title.with(Terms.of(assessed.post().text(), TEXT_CHARACTERS));
    return new Telling(
        assessed,
        terms,
        terms.distinct(),
        EventDate.in(assessed.post().title()),
        Wording.of(assessed.post()),
        PlaceNames.terms(assessed.place()));
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
