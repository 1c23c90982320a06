package io.huiying.analysis.adapters.config;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.huiying.analysis.domain.severity.Column;
import io.huiying.analysis.domain.severity.GradingStandard;
import io.huiying.analysis.domain.severity.GradingStandard.Bounds;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shape of {@code config/grading.yaml}. */
record GradingFile(String version, List<Entry> standards) {

  private static final Map<String, Column> COLUMNS =
      Map.ofEntries(
          Map.entry("dead", Column.DEAD),
          Map.entry("deadAndMissing", Column.DEAD_AND_MISSING),
          Map.entry("seriouslyInjured", Column.SERIOUSLY_INJURED),
          Map.entry("deadAndSeriouslyInjured", Column.DEAD_AND_SERIOUSLY_INJURED),
          Map.entry("injured", Column.INJURED),
          Map.entry("evacuated", Column.EVACUATED),
          Map.entry("trapped", Column.TRAPPED),
          Map.entry("loss", Column.LOSS),
          Map.entry("burned", Column.BURNED),
          Map.entry("trappedHours", Column.TRAPPED_HOURS),
          Map.entry("derailedPassenger", Column.DERAILED_PASSENGER),
          Map.entry("derailedFreight", Column.DERAILED_FREIGHT),
          Map.entry("interruptedHours", Column.INTERRUPTED_HOURS),
          Map.entry("leaked", Column.LEAKED),
          Map.entry("affected", Column.AFFECTED),
          Map.entry("participants", Column.PARTICIPANTS),
          Map.entry("brawlers", Column.BRAWLERS),
          Map.entry("magnitude", Column.MAGNITUDE));

  /** One standard as written. */
  record Entry(
      String id,
      String name,
      String source,
      LocalDate inForce,
      @Nullable LocalDate until,
      Bounds bounds,
      boolean grading,
      @Nullable Set<Hazard> hazards,
      @Nullable List<String> words,
      @Nullable String criteria,
      @Nullable List<GradeEntry> grades) {

    GradingStandard standard() {
      return new GradingStandard(
          id,
          name,
          source,
          inForce,
          until,
          bounds,
          grading,
          hazards == null ? Set.of() : hazards,
          words == null ? List.of() : words,
          criteria,
          grades == null ? List.of() : grades.stream().map(GradeEntry::grade).toList());
    }
  }

  /** One grade as written. */
  record GradeEntry(Severity severity, List<ConditionEntry> any) {
    GradingStandard.Grade grade() {
      return new GradingStandard.Grade(
          severity, any.stream().map(ConditionEntry::condition).toList());
    }
  }

  /** Columns by name, or under {@code all} beside bounds of their own, and words to be named. */
  static final class ConditionEntry {
    private final Map<String, Double> numbers = new HashMap<>();
    private final @Nullable Bounds bounds;
    private final List<String> named;

    @JsonCreator
    ConditionEntry(
        @JsonProperty("all") @Nullable Map<String, Double> all,
        @JsonProperty("bounds") @Nullable Bounds bounds,
        @JsonProperty("named") @Nullable List<String> named) {
      this.bounds = bounds;
      this.named = named == null ? List.of() : named;
      if (all != null) {
        numbers.putAll(all);
      }
    }

    @JsonAnySetter
    void column(String name, double least) {
      numbers.put(name, least);
    }

    GradingStandard.Condition condition() {
      Map<Column, Double> columns = new HashMap<>();
      numbers.forEach((name, least) -> columns.put(column(name), least));
      return new GradingStandard.Condition(columns, bounds, named);
    }

    private static Column column(String name) {
      Column column = COLUMNS.get(name);
      if (column == null) {
        throw new IllegalArgumentException("config/grading.yaml: no column " + name);
      }
      return column;
    }
  }

  List<GradingStandard> read() {
    return standards.stream().map(Entry::standard).toList();
  }
}
