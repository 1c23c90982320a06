package io.huiying.analysis.domain.model;

import io.huiying.contracts.assess.Meaning;
import org.jspecify.annotations.Nullable;

/** The sentence vector of one post: read when it is first asked for, and never twice. */
public final class ReadOnce {

  private final SentenceReader sentences;
  private final String title;
  private final String text;
  private float @Nullable [] vector;

  /**
   * @param sentences the slow reader
   */
  public ReadOnce(SentenceReader sentences, String title, String text) {
    this.sentences = sentences;
    this.title = title;
    this.text = text;
  }

  float[] vector() {
    float[] known = vector;
    if (known == null) {
      known = sentences.read(title, text);
      vector = known;
    }
    return known;
  }

  /**
   * What travels on with the post: emergencies always say what they mean, since what names no place
   * is told apart by nothing else; other posts where they were looked at twice anyway.
   */
  public @Nullable Meaning meaning(boolean emergency) {
    return emergency || vector != null ? Meaning.of(vector()) : null;
  }
}
