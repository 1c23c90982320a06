package io.huiying.analysis.domain.lexicon;

import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post in normal form with every word of every lexicon found in it. What is asked for is made
 * when it is first asked for, so one reading belongs to one thread.
 */
public final class Reading {

  private final NormalText text;
  private final FoundWords found;
  private final Meaning[][] meanings;
  private final Map<Class<?>, List<Hit<?>>> asked = new HashMap<>();
  private @Nullable Sentences sentences;

  Reading(NormalText text, FoundWords found, Meaning[][] meanings) {
    this.text = text;
    this.found = found;
    this.meanings = meanings;
  }

  public NormalText text() {
    return text;
  }

  public Sentences sentences() {
    Sentences split = sentences;
    if (split == null) {
      split = Sentences.of(text);
      sentences = split;
    }
    return split;
  }

  /** The number of words found, of whichever lexicon. */
  public int words() {
    return found.count();
  }

  /** The words of one lexicon by position, longer before shorter. */
  @SuppressWarnings("unchecked") // gathered by the meaning's own class
  public <M extends Meaning> List<Hit<M>> hits(Class<M> lexicon) {
    return (List<Hit<M>>) (List<?>) asked.computeIfAbsent(lexicon, this::gather);
  }

  private List<Hit<?>> gather(Class<?> lexicon) {
    List<Hit<?>> hits = new ArrayList<>();
    for (int i = 0; i < found.count(); i++) {
      for (Meaning meaning : meanings[found.word(i)]) {
        if (meaning.getClass() == lexicon) {
          hits.add(new Hit<>(meaning, found.start(i), found.end(i)));
        }
      }
    }
    return hits;
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
