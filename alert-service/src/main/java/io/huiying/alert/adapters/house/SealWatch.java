package io.huiying.alert.adapters.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the record of truth is being sealed by this instance, when that is its office. */
@ApplicationScoped
public class SealWatch {

  /** As which it is told that sealing stopped. */
  static final String PART = "sealing";

  private volatile @Nullable String stopped;

  /**
   * Sealing stopped.
   *
   * @param cause in a word, without any content of the record
   */
  public void stopped(String cause) {
    stopped = cause;
  }

  /** Sealing goes on, or is somebody else's. */
  public void goesOn() {
    stopped = null;
  }

  /** What people have to know; empty when it is well. */
  Optional<String> complaint() {
    return Optional.ofNullable(stopped).map(cause -> "事件记录封存中断，新记录暂未封入哈希根（" + cause + "），恢复后补封");
  }
}
