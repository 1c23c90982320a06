package io.huiying.analysis.domain.lexicon;

import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A post in normal form with every word of every lexicon found in it. */
public final class Reading {

  private final NormalText text;
  private final Sentences sentences;
  private final Map<Class<?>, List<Hit<?>>> hits;

  Reading(NormalText text, Map<Class<?>, List<Hit<?>>> hits) {
    this.text = text;
    this.sentences = Sentences.of(text);
    this.hits = hits;
  }

  public NormalText text() {
    return text;
  }

  public Sentences sentences() {
    return sentences;
  }

  /** The words of one lexicon by position, longer before shorter. */
  @SuppressWarnings("unchecked") // the map is filled by the meaning's own class
  public <M extends Meaning> List<Hit<M>> hits(Class<M> lexicon) {
    return (List<Hit<M>>) (List<?>) hits.getOrDefault(lexicon, List.of());
  }

  /** The words of one lexicon that do not lie inside a longer word of another. */
  public <M extends Meaning> List<Hit<M>> hitsOutside(
      Class<M> lexicon, Class<? extends Meaning> blocking) {
    List<? extends Hit<? extends Meaning>> blocks = hits(blocking);
    List<Hit<M>> kept = new ArrayList<>();
    int block = 0;
    for (Hit<M> hit : hits(lexicon)) {
      while (block < blocks.size() && blocks.get(block).end() <= hit.start()) {
        block++;
      }
      boolean inside = false;
      for (int i = block; i < blocks.size() && blocks.get(i).start() <= hit.start(); i++) {
        inside |= hit.within(blocks.get(i));
      }
      if (!inside) {
        kept.add(hit);
      }
    }
    return kept;
  }

  /** The words of one lexicon without those inside a longer one: leftmost, then longest. */
  public <M extends Meaning> List<Hit<M>> longest(Class<M> lexicon) {
    return longest(hits(lexicon));
  }

  /** Of hits by position: leftmost, then longest. */
  public static <M extends Meaning> List<Hit<M>> longest(List<Hit<M>> hits) {
    List<Hit<M>> kept = new ArrayList<>();
    int free = 0;
    for (Hit<M> hit : hits) {
      if (hit.start() >= free) {
        kept.add(hit);
        free = hit.end();
      }
    }
    return kept;
  }
}
