package io.huiying.analysis.domain.severity;

import io.huiying.analysis.domain.figure.Claim;
import io.huiying.analysis.domain.figure.Figures;
import io.huiying.contracts.assess.EmergencyKind;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a range of grades: from what is confirmed to what is possible. Adjectives never grade; a
 * grade stated by an authority does and is quoted.
 */
public final class SeverityGrader {

  /** The standard of 国务院令493号, used where a hazard has none of its own. */
  public static final String GENERAL_STANDARD = "slga-493";

  /** Marks the part of a rule that judges by magnitude alone. */
  public static final String FIRST_JUDGED = " 初判：";

  private static final List<FigureKind> COUNTED =
      List.of(
          FigureKind.DEAD,
          FigureKind.INJURED,
          FigureKind.SERIOUSLY_INJURED,
          FigureKind.DIRECT_LOSS);

  private final List<GradingStandard> standards;
  private final GradingStandard general;

  /**
   * @throws IllegalArgumentException when 令493 is not among the standards
   */
  public SeverityGrader(List<GradingStandard> standards) {
    this.standards = List.copyOf(standards);
    this.general =
        standards.stream()
            .filter(standard -> standard.id().equals(GENERAL_STANDARD))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no standard " + GENERAL_STANDARD));
  }

  /**
   * By the hazard's own standard, whatever the day and the words.
   *
   * @param magnitude of an earthquake, 0 when unknown or none
   */
  public Optional<SeverityRange> grade(
      Hazard hazard, Figures figures, @Nullable OfficialGrade official, double magnitude) {
    GradingStandard own = standard(hazard, standard -> standard.until() == null, word -> false);
    return grade(own, hazard, figures, official, Measures.ofMagnitude(magnitude), false);
  }

  /**
   * By the hazard's own standard.
   *
   * @param measures what the text measures besides people and money
   * @param day the standard must have been in force on it
   * @param named whether the text names a word
   */
  public Optional<SeverityRange> grade(
      Hazard hazard,
      Figures figures,
      @Nullable OfficialGrade official,
      Measures measures,
      LocalDate day,
      Predicate<String> named) {
    GradingStandard own = standard(hazard, standard -> standard.inForce(day), named);
    return grade(own, hazard, figures, official, measures, false);
  }

  /** By the bare numbers and 令493 whatever the hazard, as the scoring protocol asks. */
  public Optional<SeverityRange> gradeByGeneral(
      Hazard hazard, Figures figures, @Nullable OfficialGrade official) {
    return grade(general, hazard, figures, official, Measures.NONE, true);
  }

  /** The standard whose words the text names before one that asks for none, else the general. */
  private GradingStandard standard(
      Hazard hazard, Predicate<GradingStandard> valid, Predicate<String> named) {
    List<GradingStandard> own =
        standards.stream()
            .filter(standard -> standard.grading() && standard.hazards().contains(hazard))
            .filter(valid)
            .toList();
    return own.stream()
        .filter(standard -> standard.words().stream().anyMatch(named))
        .findFirst()
        .or(() -> own.stream().filter(standard -> standard.words().isEmpty()).findFirst())
        .orElse(general);
  }

  private static Optional<SeverityRange> grade(
      GradingStandard standard,
      Hazard hazard,
      Figures figures,
      @Nullable OfficialGrade official,
      Measures measures,
      boolean bare) {
    if (official != null) {
      String rule = "通报原文定级：" + official.quote();
      return Optional.of(
          new SeverityRange(official.severity(), official.severity(), standard.id(), rule));
    }
    Toll confirmed = Tolls.confirmed(figures, measures, bare);
    Toll possible = Tolls.possible(hazard, figures, measures);
    Decision judged = decide(standard, possible, Column.MAGNITUDE::equals);
    Predicate<Column> counted = column -> column != Column.MAGNITUDE;
    Decision lower = decide(standard, confirmed, counted);
    Decision upper = decide(standard, possible, counted);
    boolean told = numbered(figures) || lower.condition() != null || upper.condition() != null;
    if (!told && judged.condition() == null) {
      return Optional.empty();
    }
    Severity most = Severity.graver(lower.severity(), upper.severity());
    String rule = told ? rule(standard, hazard, lower, confirmed) : "";
    if (judged.condition() != null) {
      most = Severity.graver(most, judged.severity());
      rule =
          rule.isEmpty()
              ? judged(standard, judged, measures)
              : rule + '；' + judged(standard, judged, measures);
    }
    return Optional.of(new SeverityRange(lower.severity(), most, standard.id(), rule));
  }

  /** What a standard says of a toll, and by which condition; 一般 needs none. */
  private record Decision(Severity severity, GradingStandard.@Nullable Condition condition) {}

  private static Decision decide(
      GradingStandard standard, Toll toll, Predicate<Column> considered) {
    for (GradingStandard.Grade grade : standard.grades()) {
      for (GradingStandard.Condition condition : grade.any()) {
        boolean fits = condition.all().keySet().stream().allMatch(considered);
        if (fits && condition.isReached(toll, standard.bounds())) {
          return new Decision(grade.severity(), condition);
        }
      }
    }
    return new Decision(Severity.GENERAL, null);
  }

  /** Dead, hurt, missing or a loss: trapped people alone grade only when life is at stake. */
  private static boolean numbered(Figures figures) {
    for (FigureKind kind : COUNTED) {
      Claim claim = figures.of(kind);
      if (claim != null && (claim.value() != null || claim.lower() > 0)) {
        return true;
      }
    }
    return figures.upper(FigureKind.MISSING) + figures.upper(FigureKind.TRAPPED) > 0;
  }

  private static String rule(GradingStandard standard, Hazard hazard, Decision decided, Toll toll) {
    boolean borrowed =
        standard.id().equals(GENERAL_STANDARD) && hazard.kind() != EmergencyKind.ACCIDENT;
    GradingStandard.Condition condition = decided.condition();
    Map<Column, Double> columns =
        condition == null
            ? Map.of(Column.DEAD, 0.0, Column.SERIOUSLY_INJURED, 0.0, Column.LOSS, 0.0)
            : condition.all();
    return (borrowed ? "参照" : "")
        + "%s：%s，属%s".formatted(standard.source(), toll.told(columns), decided.severity().label());
  }

  /** 初判: the magnitude lifts what is possible, never what is confirmed. */
  private static String judged(GradingStandard standard, Decision judged, Measures measures) {
    return "%s%s%.1f级，可达%s"
        .formatted(
            standard.source(), FIRST_JUDGED, measures.magnitude(), judged.severity().label());
  }
}
