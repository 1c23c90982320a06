package io.huiying.alert.adapters.console;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was put or asked for longest ago. Not for several threads at once. */
public final class Bounded<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1L;

  private final int most;

  /**
   * @param most entries kept
   */
  public Bounded(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
