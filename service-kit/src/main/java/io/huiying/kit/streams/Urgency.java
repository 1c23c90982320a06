package io.huiying.kit.streams;

/**
 * What goes first when there is less processor than work, as after an outage. Linux heeds it where
 * the programs are started with {@code -XX:ThreadPriorityPolicy=1}; a thread may lower its own
 * priority without being root, so what is urgent stays as it is and the rest goes lower.
 */
public enum Urgency {
  /** Deadlines hang on it. */
  FIRST(Thread.NORM_PRIORITY),
  /** Tells or shows what happened; gives way to what makes it happen. */
  LATER(2);

  private final int priority;

  Urgency(int priority) {
    this.priority = priority;
  }

  /** Of a thread, in Java's terms. */
  public int priority() {
    return priority;
  }
}
