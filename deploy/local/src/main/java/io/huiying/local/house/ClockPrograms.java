package io.huiying.local.house;

import io.huiying.local.Installation;
import java.util.List;

/**
 * The programs that deadlines hang on, each in a process of its own so that each can be killed
 * alone: the same jar and settings as in a house, where one process runs engine and outbox.
 *
 * @param engine the clock engine
 * @param siren the siren
 * @param outbox what asks for messages and brings them to their channels
 */
public record ClockPrograms(Part engine, Part siren, Part outbox) {

  private static final int ENGINE_HEAP_MIB = 384;
  private static final int OUTBOX_HEAP_MIB = 384;

  /**
   * The programs of a data folder.
   *
   * @param sirenHeapMiB what the siren needs for its clocks
   * @param settings further words for their JVMs, e.g. {@code -Dhuiying.alert.webhooks.x.url=…}
   */
  public static ClockPrograms of(
      Installation installation,
      DataFolder data,
      Ports ports,
      int sirenHeapMiB,
      List<String> settings) {
    var parts = new Parts(installation, new HouseOptions(data, ports, "127.0.0.1", false, null, 1));
    return new ClockPrograms(
        parts.alertPrograms("engine", "clocks", ENGINE_HEAP_MIB, ports.ingest(), settings),
        parts.siren(sirenHeapMiB, settings),
        parts.alertPrograms("outbox", "outbox,delivery", OUTBOX_HEAP_MIB, ports.alert(), settings));
  }

  /** All of them. */
  public List<Part> all() {
    return List.of(engine, siren, outbox);
  }
}
