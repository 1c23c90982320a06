package io.huiying.alert.adapters.config;

import io.huiying.alert.domain.calendar.WorkCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The calendar as it was read last. A notice that comes during the year is put into the folder and
 * holds from the next reading on; a folder that cannot be read leaves the calendar as it was, and
 * is told.
 */
public final class LiveCalendar implements Supplier<WorkCalendar>, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveCalendar.class);

  private static final long EVERY_SECONDS = 60;

  private final ScheduledExecutorService reading =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("calendar").unstarted(work));
  private final Path folder;
  private volatile WorkCalendar current;

  /**
   * Reads for the first time.
   *
   * @throws ConfigException when a file is wrong: a house does not start on a wrong calendar
   */
  public LiveCalendar(Path folder) throws IOException {
    this.folder = folder;
    this.current = CalendarFiles.with(folder);
  }

  @Override
  public WorkCalendar get() {
    return current;
  }

  /** Reads again every minute until closed. */
  public LiveCalendar watch() {
    var unused =
        reading.scheduleWithFixedDelay(
            this::reload, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    return this;
  }

  @Override
  public void close() {
    reading.shutdownNow();
  }

  /** Reads again. */
  public void reload() {
    try {
      current = CalendarFiles.with(folder);
    } catch (IOException | ConfigException | UncheckedIOException e) {
      LOG.warn("calendar kept as it was, because its folder cannot be read: {}", e.getMessage());
    }
  }
}
