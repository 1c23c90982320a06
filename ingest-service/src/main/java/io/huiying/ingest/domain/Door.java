package io.huiying.ingest.domain;

import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Masking;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.wire.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Decides what comes in. A row is admitted whole or refused with the first fault found; nothing is
 * cut, because what was cut could be the figure that somebody has to answer for.
 */
public final class Door {

  static final int MAX_EXTERNAL_ID = 1_000;
  static final int MAX_AUTHOR = 200;

  private final Sources sources;
  private final UnaryOperator<String> plainText;
  private final AuthorSeal authors;

  /**
   * @param sources who may speak
   * @param plainText makes plain text of HTML and leaves plain text alone
   * @param authors makes pseudonyms
   */
  public Door(Sources sources, UnaryOperator<String> plainText, AuthorSeal authors) {
    this.sources = sources;
    this.plainText = plainText;
    this.authors = authors;
  }

  /**
   * Admits or refuses a row.
   *
   * @param now by the house clock
   */
  public Admission admit(PushedPost pushed, Instant now) {
    try {
      return new Admission.Admitted(checked(pushed, sources.open(pushed.sourceId()), now));
    } catch (RefusedException e) {
      return new Admission.Refused(e.refusal());
    }
  }

  private Post checked(PushedPost pushed, Source source, Instant now) throws RefusedException {
    String title = Masking.mask(CleanText.line(plain(pushed.title())));
    String text = Masking.mask(CleanText.lines(plain(pushed.text())));
    if (title.isEmpty() && text.isEmpty()) {
      throw Refusals.EMPTY_POST.of("title");
    }
    bound(title, Post.MAX_TITLE, "title", Refusals.TITLE_TOO_LONG);
    bound(text, Post.MAX_TEXT, "text", Refusals.TEXT_TOO_LONG);
    String url = Link.of(pushed.url());
    String externalId = externalId(pushed.externalId(), url, title, text);
    return new Post(
        Ids.post(source.id(), externalId),
        source.id(),
        source.kind(),
        externalId,
        url,
        title,
        text,
        PublishedTime.of(pushed.publishedAt(), now),
        now,
        now,
        sealed(source, pushed.author(), now),
        pushed.engagement() == null ? Engagement.NONE : pushed.engagement().checked(),
        source.mark(),
        source.name());
  }

  private String plain(@Nullable String pushed) {
    return pushed == null ? "" : plainText.apply(pushed);
  }

  private static String externalId(
      @Nullable String pushed, @Nullable String url, String title, String text)
      throws RefusedException {
    String own = pushed == null ? "" : CleanText.line(pushed);
    bound(own, MAX_EXTERNAL_ID, "externalId", Refusals.EXTERNAL_ID_TOO_LONG);
    if (!own.isEmpty()) {
      // An id made of words is text that may name a telephone; one made of digits is the source's.
      return isWords(own) ? Masking.mask(own) : own;
    }
    return url != null ? url : Ids.sha256((title + "\n" + text).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isWords(String id) {
    return id.codePoints().anyMatch(Character::isIdeographic);
  }

  private @Nullable String sealed(Source source, @Nullable String author, Instant now)
      throws RefusedException {
    if (author == null || author.isBlank()) {
      return null;
    }
    bound(author, MAX_AUTHOR, "author", Refusals.AUTHOR_TOO_LONG);
    return authors.seal(source.id(), author.strip(), now);
  }

  private static void bound(String value, int max, String field, Refusals tooLong)
      throws RefusedException {
    if (value.length() > max) {
      throw tooLong.of(field, value.length(), max);
    }
  }
}
