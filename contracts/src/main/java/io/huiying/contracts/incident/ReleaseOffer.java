package io.huiying.contracts.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an official source published, waiting for a person to say whether it was the release.
 *
 * @param postId the post
 * @param issuer who published it
 * @param evidence digest of its title, whose words lie in {@code incident.evidence.v1}
 * @param url where it can be read
 * @param publishedAt as it claims, else when first seen
 * @param kind absent when its words do not say
 * @param announced a press conference that is only announced: nothing was released by it
 * @param textHash SHA-256 of its words in one width and case, letters and digits only
 * @param answers the points that it answers, each once
 */
public record ReleaseOffer(
    String postId,
    String issuer,
    String evidence,
    @Nullable String url,
    Instant publishedAt,
    @Nullable ReleaseKind kind,
    boolean announced,
    String textHash,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReleaseAnswer> answers) {

  public ReleaseOffer {
    answers = answers == null ? List.of() : List.copyOf(answers);
  }
}
