package io.huiying.contracts.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post of a group, as much of it as the grouper needs to recognise repetitions and to take the
 * group apart again when a person says so.
 *
 * @param postId the post
 * @param words its title, or title and beginning of its text, at most {@value #MAX_WORDS}
 *     characters
 * @param sourceId who published it
 * @param hazard absent when it reports no emergency
 * @param mainland whether it happened in mainland China, as far as the post says
 * @param place {@link Place#UNKNOWN} when not said
 * @param occurrence absent when not said; without its quote
 * @param publishedAt as it claims, else when first seen
 * @param seenAt when this house took it in
 * @param repeats ids of posts folded into it, newest last, at most {@value #MAX_REPEATS}
 * @param heat the highest heat seen of it; absent in members of older versions
 * @param release what its official source released by it, absent for every other voice
 */
public record Member(
    String postId,
    String words,
    String sourceId,
    @Nullable Hazard hazard,
    boolean mainland,
    Place place,
    @Nullable Occurrence occurrence,
    Instant publishedAt,
    Instant seenAt,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> repeats,
    @Nullable Long heat,
    @Nullable SeenRelease release) {

  public static final int MAX_WORDS = 100;
  public static final int MAX_REPEATS = 32;

  @JsonCreator
  public Member {
    repeats = repeats == null ? List.of() : List.copyOf(repeats);
  }

  /** A member without heat that released nothing. */
  public Member(
      String postId,
      String words,
      String sourceId,
      @Nullable Hazard hazard,
      boolean mainland,
      Place place,
      @Nullable Occurrence occurrence,
      Instant publishedAt,
      Instant seenAt,
      List<String> repeats) {
    this(
        postId,
        words,
        sourceId,
        hazard,
        mainland,
        place,
        occurrence,
        publishedAt,
        seenAt,
        repeats,
        null,
        null);
  }
}
