package io.huiying.analysis.domain.severity;

import io.huiying.analysis.domain.figure.Figures;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import java.util.EnumMap;
import java.util.Map;

/** From figures to what a standard looks at: what is confirmed, and what is possible. */
final class Tolls {

  private Tolls() {}

  /**
   * What is confirmed: the least that the words allow, the missing not counted among the dead.
   *
   * @param bare whether the number as stated counts (近50人 is 50) instead of the least it means
   */
  static Toll confirmed(Figures figures, Measures measures, boolean bare) {
    Map<Column, Double> numbers = new EnumMap<>(Column.class);
    long dead = least(figures, FigureKind.DEAD, bare);
    long serious = least(figures, FigureKind.SERIOUSLY_INJURED, bare);
    numbers.put(Column.DEAD, (double) dead);
    numbers.put(Column.DEAD_AND_MISSING, (double) dead + least(figures, FigureKind.MISSING, bare));
    numbers.put(Column.SERIOUSLY_INJURED, (double) serious);
    numbers.put(Column.DEAD_AND_SERIOUSLY_INJURED, (double) dead + serious);
    numbers.put(Column.INJURED, (double) least(figures, FigureKind.INJURED, bare));
    numbers.put(Column.EVACUATED, (double) least(figures, FigureKind.EVACUATED, bare));
    numbers.put(Column.LOSS, (double) figures.stated(FigureKind.DIRECT_LOSS));
    numbers.put(Column.BURNED, measures.harmedHectares());
    numbers.put(Column.TRAPPED_HOURS, measures.trappedHours());
    numbers.put(Column.TRAPPED, (double) least(figures, FigureKind.TRAPPED, bare));
    numbers.putAll(measures.others());
    return new Toll(numbers);
  }

  /** What is possible: the greatest that the words allow, those at risk counted among the dead. */
  static Toll possible(Hazard hazard, Figures figures, Measures measures) {
    Map<Column, Double> numbers = new EnumMap<>(Column.class);
    long dead = figures.upper(FigureKind.DEAD) + atRisk(hazard, figures);
    long serious = figures.upper(FigureKind.SERIOUSLY_INJURED);
    numbers.put(Column.DEAD, (double) dead);
    numbers.put(Column.DEAD_AND_MISSING, (double) dead);
    numbers.put(Column.SERIOUSLY_INJURED, (double) serious);
    numbers.put(Column.DEAD_AND_SERIOUSLY_INJURED, (double) dead + serious);
    numbers.put(Column.INJURED, (double) figures.upper(FigureKind.INJURED));
    numbers.put(Column.EVACUATED, (double) figures.upper(FigureKind.EVACUATED));
    numbers.put(Column.LOSS, (double) figures.upper(FigureKind.DIRECT_LOSS));
    numbers.put(Column.BURNED, Math.max(measures.harmedHectares(), measures.burnedHectares()));
    numbers.put(Column.TRAPPED_HOURS, measures.trappedHours());
    numbers.put(Column.TRAPPED, (double) figures.upper(FigureKind.TRAPPED));
    numbers.putAll(measures.others());
    numbers.put(Column.MAGNITUDE, measures.magnitude());
    return new Toll(numbers);
  }

  private static long least(Figures figures, FigureKind kind, boolean bare) {
    return bare ? figures.stated(kind) : figures.lower(kind);
  }

  /**
   * The missing, and the trapped where life is at stake, less those rescued. Where people were
   * rescued, the dead are among those who had been trapped.
   */
  private static long atRisk(Hazard hazard, Figures figures) {
    long rescued = figures.lower(FigureKind.RESCUED);
    long out = rescued > 0 ? rescued + figures.lower(FigureKind.DEAD) : 0;
    long trapped =
        hazard.lifeThreatening() ? Math.max(0, figures.upper(FigureKind.TRAPPED) - out) : 0;
    return figures.upper(FigureKind.MISSING) + trapped;
  }
}
