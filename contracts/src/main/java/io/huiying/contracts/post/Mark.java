package io.huiying.contracts.post;

/**
 * Whether a message belongs to real life or to an exercise. Travels from the post to the message
 * sent.
 */
public enum Mark {
  /** Real life, also when it is replayed from an archive. */
  LIVE,
  /** 演练: shown with 【演练】 and never sent to a real channel. */
  DRILL
}
