package io.huiying.analysis.domain.model;

import io.huiying.analysis.domain.emergency.Verdict;
import io.huiying.analysis.domain.figure.Figures;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What the readers of figures, time and place found, as the models see it: whether something is an
 * emergency hangs on how many were hurt, how long ago and where, and on which hazard that befell.
 *
 * @param figures the chosen claims
 * @param age from the stated occurrence to publication; empty where none is stated
 * @param abroad whether it happened abroad
 * @param placed whether a place at home is known
 */
public record Circumstances(
    Figures figures, Optional<Duration> age, boolean abroad, boolean placed) {

  private static final long FEW = 2;
  private static final long SEVERAL = 3;
  private static final long MANY = 10;
  private static final long HOURS_OF_NOW = 36;
  private static final long DAYS_OF_NEWS = 8;
  private static final long FORTNIGHT = 15;
  private static final long MONTH = 32;

  /** Adds them by name, alone and with the kind of the hazard. */
  void addTo(Map<String, Float> named, Verdict verdict) {
    Hazard hazard = verdict.hazard();
    if (hazard == null) {
      return;
    }
    String kind = hazard.kind().code();
    String since = howLongAgo();
    String toll = "dead-" + people(FigureKind.DEAD) + ":injured-" + people(FigureKind.INJURED);
    String sought = sought();
    String where = abroad ? "abroad" : placed ? "home" : "somewhere";
    for (String fact : new String[] {since, toll, sought, where}) {
      named.put("fact:" + fact, 1f);
      named.put("fact:" + kind + ":" + fact, 1f);
    }
    named.put("fact:" + hazard.name() + ":" + where, 1f);
    named.put("fact:" + since + ":" + where, 1f);
  }

  private String people(FigureKind kind) {
    long count = figures.lower(kind);
    if (count >= MANY) {
      return "many";
    }
    if (count >= SEVERAL) {
      return "several";
    }
    return count == FEW ? "two" : count == 1 ? "one" : "none";
  }

  private String sought() {
    boolean missing = figures.lower(FigureKind.MISSING) > 0;
    boolean trapped = figures.lower(FigureKind.TRAPPED) > 0;
    return missing ? "missing" : trapped ? "trapped" : "nobody-sought";
  }

  private String howLongAgo() {
    if (age.isEmpty()) {
      return "untold";
    }
    Duration past = age.get();
    if (past.toHours() < HOURS_OF_NOW) {
      return "now";
    }
    long days = past.toDays();
    return days < DAYS_OF_NEWS
        ? "days"
        : days < FORTNIGHT ? "week" : days < MONTH ? "weeks" : "past";
  }
}
