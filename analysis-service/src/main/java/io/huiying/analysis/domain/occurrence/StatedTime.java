package io.huiying.analysis.domain.occurrence;

import io.huiying.contracts.assess.Occurrence;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * An occurrence as the words state it, before anybody asks whether it is plausible.
 *
 * @param local the moment by the clocks that the words mean, cut to the precision
 * @param precision how finely stated
 * @param yearNamed whether the words name the year
 * @param earliest earliest moment that the words allow, by the same clocks
 * @param latest latest moment that they allow
 * @param zones whose clocks: Asia/Shanghai, or those abroad that 当地时间 may mean
 * @param start first position of the words
 * @param end one past their last
 */
public record StatedTime(
    LocalDateTime local,
    Occurrence.Precision precision,
    boolean yearNamed,
    LocalDateTime earliest,
    LocalDateTime latest,
    List<ZoneId> zones,
    int start,
    int end) {

  public StatedTime {
    zones = List.copyOf(zones);
  }

  /** The earliest instant that the words allow. */
  public Instant lower() {
    return zones.stream()
        .map(zone -> earliest.atZone(zone).toInstant())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The latest instant that the words allow. */
  public Instant upper() {
    return zones.stream()
        .map(zone -> latest.atZone(zone).toInstant())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The stated moment as an instant, the earliest where several clocks may be meant. */
  public Instant at() {
    return zones.stream()
        .map(zone -> local.atZone(zone).toInstant())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  StatedTime by(List<ZoneId> clocks) {
    return new StatedTime(local, precision, yearNamed, earliest, latest, clocks, start, end);
  }
}
