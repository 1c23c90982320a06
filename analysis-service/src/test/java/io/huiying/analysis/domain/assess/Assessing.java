package io.huiying.analysis.domain.assess;

import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;

/** The real assessor on fictional posts; loaded once, since nothing in it changes. */
public final class Assessing {

  /** 2026-03-10 18:00 in Shanghai. */
  public static final Instant PUBLISHED = Instant.parse("2026-03-10T10:00:00Z");

  private static final PostAssessor ASSESSOR = Lexicons.load();

  private Assessing() {}

  public static Understanding of(String title, String text) {
    return of(title, text, SourceKind.HOT_LIST, PUBLISHED);
  }

  public static Understanding of(String title, String text, SourceKind kind, Instant published) {
    return ASSESSOR.understand(post(title, text, kind, published), published);
  }

  public static Post post(String title, String text, SourceKind kind, Instant published) {
    return new Post(
        Ids.post("fixture", title),
        "fixture",
        kind,
        title,
        null,
        title,
        text,
        published,
        published,
        published,
        null,
        Engagement.NONE,
        Mark.LIVE);
  }
}
