package io.huiying.analysis.domain.severity;

import io.huiying.analysis.domain.figure.Figures;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a range of grades: from what is confirmed to what is possible. Adjectives never grade; a
 * grade stated by an authority does and is quoted.
 */
public final class SeverityGrader {

  /** The standard of 国务院令493号, used where a hazard has none of its own. */
  public static final String GENERAL_STANDARD = "slga-493";

  private static final String[] NAMES = {"一般", "较大", "重大", "特别重大"};

  /** Marks the part of a rule that judges by magnitude alone. */
  public static final String FIRST_JUDGED = " 初判：";

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
   * By the hazard's own standard.
   *
   * @param magnitude of an earthquake, 0 when unknown or none
   */
  public Optional<SeverityRange> grade(
      Hazard hazard, Figures figures, @Nullable OfficialGrade official, double magnitude) {
    GradingStandard own =
        standards.stream()
            .filter(standard -> standard.hazards().contains(hazard))
            .findFirst()
            .orElse(general);
    Optional<SeverityRange> byToll = grade(own, hazard, figures, official);
    return magnitude > 0 ? firstJudged(own, byToll, magnitude) : byToll;
  }

  /** By 令493 whatever the hazard, as the scoring protocol asks. */
  public Optional<SeverityRange> gradeByGeneral(
      Hazard hazard, Figures figures, @Nullable OfficialGrade official) {
    return grade(general, hazard, figures, official);
  }

  /** 初判: the magnitude lifts what is possible, never what is confirmed. */
  private static Optional<SeverityRange> firstJudged(
      GradingStandard standard, Optional<SeverityRange> byToll, double magnitude) {
    for (GradingStandard.Grade grade : standard.grades()) {
      Double least = grade.magnitude();
      if (least != null && magnitude >= least) {
        String rule =
            "%s%s%.1f级，可达%s"
                .formatted(standard.source(), FIRST_JUDGED, magnitude, grade.severity().label());
        SeverityRange toll =
            byToll.orElseGet(
                () -> new SeverityRange(Severity.GENERAL, Severity.GENERAL, standard.id(), ""));
        String whole = toll.rule().isEmpty() ? rule : toll.rule() + "；" + rule;
        Severity upper = Severity.graver(toll.upper(), grade.severity());
        return Optional.of(new SeverityRange(toll.lower(), upper, standard.id(), whole));
      }
    }
    return byToll;
  }

  private static Optional<SeverityRange> grade(
      GradingStandard standard, Hazard hazard, Figures figures, @Nullable OfficialGrade official) {
    if (official != null) {
      String rule = "通报原文定级：" + official.quote();
      return Optional.of(
          new SeverityRange(official.severity(), official.severity(), standard.id(), rule));
    }
    if (!numbered(figures)) {
      return Optional.empty();
    }
    Toll confirmed = confirmed(standard, figures);
    Toll possible = possible(hazard, figures);
    Severity lower = of(standard, confirmed);
    Severity upper = Severity.graver(lower, of(standard, possible));
    return Optional.of(
        new SeverityRange(lower, upper, standard.id(), rule(standard, lower, confirmed)));
  }

  /** Dead, hurt, missing or a loss: trapped people alone grade only when life is at stake. */
  private static boolean numbered(Figures figures) {
    for (FigureKind kind :
        List.of(
            FigureKind.DEAD,
            FigureKind.INJURED,
            FigureKind.SERIOUSLY_INJURED,
            FigureKind.DIRECT_LOSS)) {
      var claim = figures.of(kind);
      if (claim != null && (claim.value() != null || claim.lower() > 0)) {
        return true;
      }
    }
    return figures.upper(FigureKind.MISSING) + figures.upper(FigureKind.TRAPPED) > 0;
  }

  private static Toll confirmed(GradingStandard standard, Figures figures) {
    long missing = standard.countsMissingAsDead() ? figures.lower(FigureKind.MISSING) : 0;
    return new Toll(
        figures.lower(FigureKind.DEAD) + missing,
        figures.lower(FigureKind.SERIOUSLY_INJURED),
        figures.lower(FigureKind.DIRECT_LOSS));
  }

  private static Toll possible(Hazard hazard, Figures figures) {
    long trapped =
        hazard.lifeThreatening()
            ? Math.max(0, figures.upper(FigureKind.TRAPPED) - figures.lower(FigureKind.RESCUED))
            : 0;
    long atRisk = figures.upper(FigureKind.MISSING) + trapped;
    return new Toll(
        figures.upper(FigureKind.DEAD) + atRisk,
        figures.upper(FigureKind.SERIOUSLY_INJURED),
        figures.upper(FigureKind.DIRECT_LOSS));
  }

  static Severity of(GradingStandard standard, Toll toll) {
    for (GradingStandard.Grade grade : standard.grades()) {
      if (reaches(toll.dead(), grade.dead())
          || reaches(toll.seriouslyInjured(), grade.seriouslyInjured())
          || reaches(toll.lossYuan(), grade.lossYuan())) {
        return grade.severity();
      }
    }
    return Severity.GENERAL;
  }

  private static boolean reaches(long value, @Nullable Long least) {
    return least != null && value >= least;
  }

  private static String rule(GradingStandard standard, Severity lower, Toll toll) {
    return "%s：死亡%d人、重伤%d人、直接经济损失%d元，属%s"
        .formatted(
            standard.source(),
            toll.dead(),
            toll.seriouslyInjured(),
            toll.lossYuan(),
            NAMES[lower.ordinal()]);
  }
}
