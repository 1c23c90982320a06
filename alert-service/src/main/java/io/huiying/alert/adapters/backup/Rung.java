package io.huiying.alert.adapters.backup;

import io.huiying.alert.adapters.backup.BackupManifest.PartitionFile;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the alarms of each clock had come when a backup was made. A restored house begins each
 * clock behind them: what had rung does not ring again, what had not rings.
 */
final class Rung {

  private record Last(int generation, int threshold) {}

  private final Map<String, Last> byClock = new HashMap<>();

  /** Reads the alarms of a backup; one made before alarms were backed up has none. */
  static Rung in(Path folder, BackupManifest manifest) throws IOException {
    Rung rung = new Rung();
    for (PartitionFile file : manifest.files()) {
      if (file.topic().equals(Topics.ALARM.name())) {
        rung.read(folder.resolve(file.name()));
      }
    }
    return rung;
  }

  private void read(Path file) throws IOException {
    try (RecordReader reader = new RecordReader(file)) {
      for (StoredRecord record = reader.next(); record != null; record = reader.next()) {
        if (record.value() != null) {
          heard(Topics.ALARM.value().fromBytes(record.value()));
        }
      }
    } catch (UnreadableMessageException e) {
      throw new IOException("an alarm cannot be read: " + e.getMessage(), e);
    }
  }

  void heard(Alarm alarm) {
    byClock.merge(
        alarm.clockId(),
        new Last(alarm.generation(), alarm.threshold().index()),
        (known, heard) -> isLater(heard, known) ? heard : known);
  }

  private static boolean isLater(Last heard, Last known) {
    return heard.generation() > known.generation()
        || (heard.generation() == known.generation() && heard.threshold() > known.threshold());
  }

  /**
   * The clock as a house that has lost its memory has to begin it: on the same schedule, opened
   * when its last alarm was due, that one told.
   */
  Clock resumed(Clock clock) {
    Last last = byClock.get(clock.id());
    if (last == null || last.generation() != clock.generation()) {
      return clock;
    }
    Threshold rung = new Threshold(last.threshold());
    Instant at = rung.at(clock);
    return with(
        clock,
        at.isAfter(clock.openedAt()) ? at : clock.openedAt(),
        graver(clock.told(), rung.isReminder() ? Threshold.JUDGED : rung));
  }

  private static Threshold graver(@Nullable Threshold told, Threshold rung) {
    return told != null && told.compareTo(rung) > 0 ? told : rung;
  }

  private static Clock with(Clock clock, Instant openedAt, Threshold told) {
    return new Clock(
        clock.id(),
        clock.incidentId(),
        clock.kind(),
        clock.owner(),
        clock.state(),
        clock.provisional(),
        clock.bornOverdue(),
        clock.verified(),
        clock.startedFrom(),
        openedAt,
        clock.dueAt(),
        clock.dueLatest(),
        clock.stoppedAt(),
        clock.generation(),
        clock.repeatEvery(),
        clock.ruleSet(),
        clock.clause(),
        clock.title(),
        clock.mark(),
        told,
        clock.detail());
  }
}
