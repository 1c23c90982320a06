package io.huiying.analysis.domain.occurrence;

import io.huiying.analysis.domain.lexicon.Meaning;

/**
 * A word of telling (消息, 通报, 获悉): the time before it is when somebody spoke.
 *
 * @param voice who speaks
 */
public record SpeechTerm(Voice voice) implements Meaning {

  /** Who speaks. */
  public enum Voice {
    /** Authorities and newsrooms report later than the event. */
    REPORT,
    /** Bystanders post the same day: a hint, weaker than a stated time. */
    BYSTANDER
  }
}
