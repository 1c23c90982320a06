package io.huiying.analysis.domain.topic;

import io.huiying.analysis.domain.lexicon.Meaning;

/**
 * A word of those who write to the government: an address, a request, a complaint.
 *
 * @param weight how much it says, more than 0
 */
public record LetterTerm(int weight) implements Meaning {

  /** Of a word that hardly stands elsewhere; two of them make a letter. */
  public static final int CLEAR = 3;

  /** Of a word that stands in news too; three of them make a letter. */
  public static final int SLIGHT = 2;
}
