package io.huiying.analysis.domain.severity;

import io.huiying.analysis.domain.figure.Claim;
import io.huiying.analysis.domain.figure.Figures;
import io.huiying.analysis.domain.severity.GradingStandard.Condition;
import io.huiying.contracts.assess.EmergencyKind;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a range of grades: from what is confirmed to what is possible. Adjectives never grade; a
 * grade stated by an authority does and is quoted.
 */
public final class SeverityGrader {

  /** The standard of 国务院令493号, used where a hazard has none of its own. */
  public static final String GENERAL_STANDARD = "slga-493";

  /** Marks the part of a rule that judges by magnitude or by a sign alone. */
  public static final String FIRST_JUDGED = " 初判：";

  /** Marks a rule that rests on what the text measures, which figures do not carry on. */
  public static final String MEASURED = " 实测：";

  private static final String CRITERIA = "；另有定性条件须人工研判：";

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
    Case told = new Case(hazard, Measures.ofMagnitude(magnitude), word -> false, false);
    return grade(told, standard -> standard.until() == null, figures, official);
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
    Case told = new Case(hazard, measures, named, false);
    return grade(told, standard -> standard.inForce(day), figures, official);
  }

  /** By the bare numbers and 令493 whatever the hazard, as the scoring protocol asks. */
  public Optional<SeverityRange> gradeByGeneral(
      Hazard hazard, Figures figures, @Nullable OfficialGrade official) {
    return grade(general, new Case(hazard, Measures.NONE, word -> false, true), figures, official);
  }

  /**
   * What is graded besides its figures.
   *
   * @param bare whether numbers count as written (近50人 is 50)
   */
  private record Case(Hazard hazard, Measures measures, Predicate<String> named, boolean bare) {}

  private Optional<SeverityRange> grade(
      Case told,
      Predicate<GradingStandard> valid,
      Figures figures,
      @Nullable OfficialGrade official) {
    List<GradingStandard> own =
        standards.stream()
            .filter(standard -> standard.hazards().contains(told.hazard()))
            .filter(valid)
            .toList();
    return grade(standard(own, told.named()), told, figures, official)
        .map(range -> official == null ? asking(range, own, told.named()) : range);
  }

  /** The standard whose words the text names before one that asks for none, else the general. */
  private GradingStandard standard(List<GradingStandard> own, Predicate<String> named) {
    List<GradingStandard> grading = own.stream().filter(GradingStandard::grading).toList();
    return grading.stream()
        .filter(standard -> standard.words().stream().anyMatch(named))
        .findFirst()
        .or(() -> grading.stream().filter(standard -> standard.words().isEmpty()).findFirst())
        .orElse(general);
  }

  /** Says what no number decides, so that nobody takes a grade by numbers for the whole answer. */
  private static SeverityRange asking(
      SeverityRange range, List<GradingStandard> own, Predicate<String> named) {
    String criteria =
        own.stream()
            .filter(s -> s.words().isEmpty() || s.words().stream().anyMatch(named))
            .map(GradingStandard::criteria)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("；"));
    return criteria.isEmpty()
        ? range
        : new SeverityRange(
            range.lower(), range.upper(), range.standard(), range.rule() + CRITERIA + criteria);
  }

  private static Optional<SeverityRange> grade(
      GradingStandard standard, Case told, Figures figures, @Nullable OfficialGrade official) {
    if (official != null) {
      String rule = "通报原文定级：" + official.quote();
      return Optional.of(
          new SeverityRange(official.severity(), official.severity(), standard.id(), rule));
    }
    Toll confirmed = Tolls.confirmed(figures, told.measures(), told.bare());
    Toll possible = Tolls.possible(told.hazard(), figures, told.measures());
    Decision judged = decide(standard, possible, Condition::firstJudged, told.named());
    Predicate<Condition> counted = condition -> !condition.firstJudged();
    Decision lower = decide(standard, confirmed, counted, told.named());
    Decision upper = decide(standard, possible, counted, told.named());
    boolean numbers = numbered(figures) || lower.condition() != null || upper.condition() != null;
    if (!numbers && judged.condition() == null) {
      return Optional.empty();
    }
    Severity most = Severity.graver(lower.severity(), upper.severity());
    String rule = numbers ? rule(standard, told, lower, confirmed) : "";
    if (judged.condition() != null) {
      most = Severity.graver(most, judged.severity());
      String first = judged(standard, judged, judged.condition(), told);
      rule = rule.isEmpty() ? first : rule + '；' + first;
    }
    return Optional.of(new SeverityRange(lower.severity(), most, standard.id(), rule));
  }

  /** What a standard says of a toll, and by which condition; 一般 needs none. */
  private record Decision(Severity severity, @Nullable Condition condition) {}

  private static Decision decide(
      GradingStandard standard,
      Toll toll,
      Predicate<Condition> considered,
      Predicate<String> named) {
    for (GradingStandard.Grade grade : standard.grades()) {
      for (Condition condition : grade.any()) {
        if (considered.test(condition) && condition.isReached(toll, standard.bounds(), named)) {
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

  private static String rule(GradingStandard standard, Case told, Decision decided, Toll toll) {
    boolean borrowed =
        standard.id().equals(GENERAL_STANDARD) && told.hazard().kind() != EmergencyKind.ACCIDENT;
    Condition condition = decided.condition();
    Map<Column, Double> columns =
        condition == null
            ? Map.of(Column.DEAD, 0.0, Column.SERIOUSLY_INJURED, 0.0, Column.LOSS, 0.0)
            : condition.all();
    String numbers = toll.told(columns);
    String by = condition == null ? numbers : word(condition, told.named()) + numbers;
    String mark = condition != null && condition.measured() ? MEASURED : "：";
    return (borrowed ? "参照" : "")
        + "%s%s%s，属%s".formatted(standard.source(), mark, by, decided.severity().label());
  }

  /** 初判: a magnitude or a sign lifts what is possible, never what is confirmed. */
  private static String judged(
      GradingStandard standard, Decision judged, Condition condition, Case told) {
    String by =
        condition.all().isEmpty()
            ? word(condition, told.named())
            : "%.1f级".formatted(told.measures().magnitude());
    return "%s%s%s，可达%s".formatted(standard.source(), FIRST_JUDGED, by, judged.severity().label());
  }

  /** The word that a condition asks for and the text names, nothing when it asks for none. */
  private static String word(Condition condition, Predicate<String> named) {
    return condition.named().stream().filter(named).findFirst().orElse("");
  }
}
