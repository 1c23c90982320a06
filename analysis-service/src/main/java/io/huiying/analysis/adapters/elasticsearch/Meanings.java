package io.huiying.analysis.adapters.elasticsearch;

import io.huiying.analysis.domain.model.SentenceReader;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Meaning;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What posts mean, as far as there is time for it. A vector takes milliseconds: emergencies always
 * get theirs, other posts while the index feed has spent less than a tenth of its time on vectors.
 * A post without one is found by words, and finds its own neighbours all the same.
 */
public final class Meanings {

  /** Of the index's vectors. */
  static final int DIMENSIONS = 512;

  private static final double SHARE = 0.1;

  /** Quiet hours save up this much, so that an evening's first hundred posts all get a vector. */
  private static final double MOST_SAVED_NANOS = 1e9;

  private final SentenceReader sentences;
  private final LongSupplier nanos;
  private double saved = MOST_SAVED_NANOS;
  private long counted;

  /**
   * @param sentences the slow reader
   * @param nanos a monotonic clock
   */
  public Meanings(SentenceReader sentences, LongSupplier nanos) {
    this.sentences = sentences;
    this.nanos = nanos;
    this.counted = nanos.getAsLong();
  }

  /** The vector of a text, however long it takes. */
  float[] of(String title, String text) {
    return sentences.read(title, text);
  }

  /**
   * The vector of a post, absent when it has to wait for better times: the one that was computed
   * when it was assessed, where one was.
   */
  float @Nullable [] whenAffordable(AssessedPost post) {
    float[] brought = brought(post.meaning());
    return brought == null ? computed(post) : brought;
  }

  /** To the index a direction counts, not a length; one of another model is no vector of it. */
  private static float @Nullable [] brought(@Nullable Meaning meaning) {
    byte[] components = meaning == null ? new byte[0] : meaning.decoded();
    if (components.length != DIMENSIONS) {
      return null;
    }
    float[] vector = new float[components.length];
    boolean points = false;
    for (int i = 0; i < components.length; i++) {
      vector[i] = components[i];
      points |= components[i] != 0;
    }
    return points ? vector : null;
  }

  private synchronized float @Nullable [] computed(AssessedPost post) {
    long begun = nanos.getAsLong();
    saved = Math.min(MOST_SAVED_NANOS, saved + SHARE * (begun - counted));
    counted = begun;
    if (post.emergency() == null && saved <= 0) {
      return null;
    }
    float[] vector = of(post.post().title(), post.post().text());
    saved -= nanos.getAsLong() - begun;
    return vector;
  }
}
