package io.huiying.contracts.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * What a person decided about a tag; words only propose one. An incident has at most one judgement
 * of a tag, the newest.
 *
 * @param id derived from incident, tag and moment
 * @param tag the tag
 * @param confirmed whether it fits; else it was rejected
 * @param posts ids of the posts that the judgement rests on, at most {@value #MAX_POSTS}
 * @param by account of who decided
 * @param at when, by the house clock
 */
public record JudgedTag(
    String id,
    PriorityTag tag,
    boolean confirmed,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> posts,
    String by,
    Instant at) {

  public static final int MAX_POSTS = 8;

  public JudgedTag {
    posts = posts == null ? List.of() : List.copyOf(posts);
  }
}
