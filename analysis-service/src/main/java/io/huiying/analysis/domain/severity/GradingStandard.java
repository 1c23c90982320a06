package io.huiying.analysis.domain.severity;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A grading standard: the highest column that matches decides.
 *
 * @param id e.g. {@code slga-493}
 * @param name in Chinese
 * @param source document and clause
 * @param inForce first day in force
 * @param hazards what it grades
 * @param countsMissingAsDead whether 死亡(含失踪) is the column
 * @param grades gravest first
 */
public record GradingStandard(
    String id,
    String name,
    String source,
    LocalDate inForce,
    Set<Hazard> hazards,
    boolean countsMissingAsDead,
    List<Grade> grades) {

  public GradingStandard {
    hazards = Set.copyOf(hazards);
    grades = List.copyOf(grades);
  }

  /**
   * Least numbers of a grade; 以上 includes the number itself. Absent columns do not exist.
   *
   * @param severity the grade
   * @param dead people
   * @param seriouslyInjured people, 急性工业中毒 included
   * @param lossYuan direct economic loss
   * @param magnitude of an earthquake, for the first judgement (初判) before a toll is known
   */
  public record Grade(
      Severity severity,
      @Nullable Long dead,
      @Nullable Long seriouslyInjured,
      @Nullable Long lossYuan,
      @Nullable Double magnitude) {}
}
