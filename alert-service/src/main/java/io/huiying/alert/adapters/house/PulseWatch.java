package io.huiying.alert.adapters.house;

import io.huiying.contracts.house.Pulse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When each part that ticks was last heard, by the monotonic clock. */
@ApplicationScoped
public class PulseWatch {

  private final long since = System.nanoTime();
  private final Map<String, Long> heardAt = new ConcurrentHashMap<>();

  /** A part gave a sign of life. */
  public void heard(Pulse pulse) {
    heardAt.put(pulse.part(), System.nanoTime());
  }

  /** How long a part has been silent; from the start of this service when it was never heard. */
  Duration silence(String part) {
    return Duration.ofNanos(System.nanoTime() - heardAt.getOrDefault(part, since));
  }
}
