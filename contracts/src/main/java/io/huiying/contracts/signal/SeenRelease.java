package io.huiying.contracts.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.huiying.contracts.incident.ReleaseAnswer;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post of an official source about a group's incident: offered as evidence, never counted by
 * itself.
 *
 * @param postId the post
 * @param issuer the unit that its words name, else the name of the official source
 * @param title its title
 * @param url where it can be read
 * @param publishedAt as it claims, else when first seen
 * @param kind absent when its words do not say, and in signals of older versions
 * @param announced true for a press conference that is announced and not yet held, else absent
 * @param textHash SHA-256 of title and text in one width and case, letters and digits only; absent
 *     in signals of older versions
 * @param answers the points that it answers, each once
 */
public record SeenRelease(
    String postId,
    String issuer,
    String title,
    @Nullable String url,
    Instant publishedAt,
    @Nullable ReleaseKind kind,
    @Nullable Boolean announced,
    @Nullable String textHash,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReleaseAnswer> answers) {

  @JsonCreator
  public SeenRelease {
    answers = answers == null ? List.of() : List.copyOf(answers);
  }

  /** A release of which only the appearance is known. */
  public SeenRelease(
      String postId, String issuer, String title, @Nullable String url, Instant publishedAt) {
    this(postId, issuer, title, url, publishedAt, null, null, null, List.of());
  }
}
