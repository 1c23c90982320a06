package io.huiying.analysis.domain.model;

import io.huiying.analysis.domain.text.NormalText;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/**
 * The numbered features: character grams of title and text apart, and the rules' findings. Names
 * are 32-bit hashes; what training has not seen has no number and says nothing.
 *
 * <p>Each field's grams are weighed by their rarity and scaled to length 1, so that a long text
 * says no more than a short one. All digits are alike.
 */
public final class FeatureTable {

  /** Grams of the text are taken from its beginning only. */
  public static final int TEXT_LIMIT = 200;

  /** Told about a gram. */
  @FunctionalInterface
  public interface GramSink {
    void gram(int hash, int start, int end);
  }

  private static final int LONGEST_GRAM = 3;
  private static final int TITLE_SEED = 0x7115;
  private static final int TEXT_SEED = 0x7e87;
  private static final int NAME_SEED = 0x3a3e;

  private final int[] hashes;
  private final float[] rarity;
  private final int[] slots;
  private final int mask;

  /**
   * @param hashes of the features, distinct
   * @param rarity of each: the value of a gram before its field is scaled, the factor of a name
   */
  public FeatureTable(int[] hashes, float[] rarity) {
    this.hashes = hashes.clone();
    this.rarity = rarity.clone();
    this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, hashes.length)) * 4)];
    this.mask = slots.length - 1;
    Arrays.fill(slots, -1);
    for (int row = 0; row < hashes.length; row++) {
      int slot = hashes[row] & mask;
      while (slots[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = row;
    }
  }

  public int size() {
    return hashes.length;
  }

  public int hash(int row) {
    return hashes[row];
  }

  public float rarity(int row) {
    return rarity[row];
  }

  /** The number of a feature, −1 when training has not seen it. */
  int row(int hash) {
    int slot = hash & mask;
    while (slots[slot] >= 0) {
      if (hashes[slots[slot]] == hash) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** The known features of a post, each at most once. */
  public Features of(TextFeatures post) {
    Collector collected = new Collector(post.named().size());
    NormalText text = post.text();
    titleGrams(text, (hash, start, end) -> collected.add(row(hash)));
    collected.scaleFrom(0);
    int afterTitle = collected.count;
    textGrams(text, (hash, start, end) -> collected.add(row(hash)));
    collected.scaleFrom(afterTitle);
    for (Map.Entry<String, Float> named : post.named().entrySet()) {
      int row = row(nameHash(named.getKey()));
      if (row >= 0) {
        collected.put(row, named.getValue() * rarity[row]);
      }
    }
    return collected.close();
  }

  /** Hash of a named feature. */
  public static int nameHash(String name) {
    int hash = NAME_SEED;
    for (int i = 0; i < name.length(); i++) {
      hash = mix(hash, name.charAt(i));
    }
    return scatter(hash);
  }

  /** Tells the hash of every gram of the title. */
  public static void titleGrams(NormalText text, GramSink sink) {
    grams(text, 0, text.titleEnd(), TITLE_SEED, sink);
  }

  /** Tells the hash of every gram of the text's beginning. */
  public static void textGrams(NormalText text, GramSink sink) {
    int from = Math.min(text.length(), text.titleEnd() + 1);
    grams(text, from, Math.min(text.length(), from + TEXT_LIMIT), TEXT_SEED, sink);
  }

  private static void grams(NormalText text, int from, int to, int seed, GramSink sink) {
    for (int start = from; start < to; start++) {
      int hash = seed;
      int last = Math.min(to, start + LONGEST_GRAM);
      for (int at = start; at < last; at++) {
        hash = mix(hash, digitsAlike(text.at(at)));
        sink.gram(scatter(hash), start, at + 1);
      }
    }
  }

  /** Which day of which month, or how many dead, says little of the kind of news. */
  private static char digitsAlike(char unit) {
    return unit >= '0' && unit <= '9' ? '0' : unit;
  }

  private static int mix(int hash, char unit) {
    return (hash ^ unit) * 0x9E3779B1;
  }

  private static int scatter(int hash) {
    int h = (hash ^ (hash >>> 15)) * 0x85EBCA6B;
    return h ^ (h >>> 13);
  }

  /** Rows seen so far; a gram counts once a field because fields have hashes of their own. */
  private final class Collector {
    private final BitSet seen = new BitSet(hashes.length);
    private int[] rows;
    private float[] values;
    private int count;

    Collector(int spare) {
      rows = new int[spare + 256];
      values = new float[rows.length];
    }

    void add(int row) {
      if (row >= 0 && !seen.get(row)) {
        seen.set(row);
        put(row, rarity[row]);
      }
    }

    void put(int row, float value) {
      if (count == rows.length) {
        rows = Arrays.copyOf(rows, count * 2);
        values = Arrays.copyOf(values, count * 2);
      }
      rows[count] = row;
      values[count++] = value;
    }

    void scaleFrom(int from) {
      double square = 0;
      for (int i = from; i < count; i++) {
        square += values[i] * values[i];
      }
      float length = square == 0 ? 1 : (float) Math.sqrt(square);
      for (int i = from; i < count; i++) {
        values[i] /= length;
      }
    }

    Features close() {
      return new Features(Arrays.copyOf(rows, count), Arrays.copyOf(values, count));
    }
  }
}
