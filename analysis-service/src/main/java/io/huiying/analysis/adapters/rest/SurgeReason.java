package io.huiying.analysis.adapters.rest;

import io.huiying.contracts.heat.Heat;
import java.time.Instant;
import java.util.List;

/**
 * Why there was a surge: its hours beside what they usually bring.
 *
 * @param topic what surged
 * @param place two digits of the province, {@code 00} for the country
 * @param since its first hour
 * @param opened why it began: {@code MANY} where an hour weighed more than its threshold, {@code
 *     HOTTEST} where one post was hotter than all of its topic on its list for a month
 * @param hours oldest first
 */
record SurgeReason(
    String topic,
    String label,
    String place,
    Instant since,
    String opened,
    List<HeatView.Hour> hours) {

  static SurgeReason of(List<Heat.TopicHour> hours) {
    Heat.TopicHour first = hours.getFirst();
    boolean many = hours.stream().anyMatch(SurgeReason::exceeds);
    return new SurgeReason(
        first.topic().code(),
        first.topic().label(),
        first.region(),
        first.from(),
        many ? "MANY" : "HOTTEST",
        hours.stream().map(HeatView.Hour::of).toList());
  }

  private static boolean exceeds(Heat.TopicHour hour) {
    return hour.threshold() != null && hour.weight() >= hour.threshold();
  }
}
