package io.huiying.analysis.domain.duplicate;

import io.huiying.contracts.post.Post;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.wire.Ids;
import java.text.Normalizer;

/**
 * The words of a post as the search for repetitions reads them.
 *
 * @param raw title and beginning of the text, at most {@link Member#MAX_WORDS} characters
 * @param letters the same in one width and case, without spaces and punctuation
 */
public record Wording(String raw, String letters) {

  /** The words of a post. */
  public static Wording of(Post post) {
    String title = post.title().strip();
    String text = post.text().strip();
    // Many a text begins with its own title.
    String words = text.startsWith(title) ? text : title + ' ' + text;
    return of(words.substring(0, Math.min(words.length(), Member.MAX_WORDS)));
  }

  /** Words that were kept. */
  public static Wording of(String raw) {
    return new Wording(raw, letters(raw));
  }

  /** Shared pairs of characters among all pairs of both, 0 to 1. */
  public double similarity(Wording other) {
    return Shingles.of(letters).similarity(Shingles.of(other.letters));
  }

  /**
   * Names the whole text of a post, whatever its case, width, spaces and punctuation: posts of the
   * same name say the same. An exercise and real life never do.
   */
  public static String fingerprint(Post post) {
    String all = letters(post.title()) + '\n' + letters(post.text());
    return Ids.derive("h", post.mark().name(), all);
  }

  /** Letters and digits of a text in one width and case. */
  public static String letters(String raw) {
    String plain = Normalizer.normalize(raw, Normalizer.Form.NFKC);
    StringBuilder letters = new StringBuilder(plain.length());
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
