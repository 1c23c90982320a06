package io.huiying.analysis.adapters.kafka;

/** Watches the index feed from outside, for its metrics. */
public interface FeedObserver {

  /** A batch lies in the index, but for those it refused. */
  void stored(int posts, int refused);

  /** The index did not take a batch; the feed waits. */
  void unavailable();

  /** Records not yet read. */
  void behind(long records);
}
