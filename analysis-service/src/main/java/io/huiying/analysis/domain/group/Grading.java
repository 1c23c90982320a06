package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a group's grade follows from what its posts say. */
@FunctionalInterface
public interface Grading {

  /** The gravest that any of the posts told. */
  Grading GRAVEST_TOLD = (hazard, figures, before, told) -> graver(before, told);

  /**
   * The grade of an event.
   *
   * @param hazard what happened
   * @param figures the group's claims, the authoritative of each kind first
   * @param before the group's grade until now
   * @param told the new post's own grade
   */
  @Nullable SeverityRange of(
      @Nullable Hazard hazard,
      List<Figure> figures,
      @Nullable SeverityRange before,
      @Nullable SeverityRange told);

  /** The graver of two, by what is confirmed and by what is possible. */
  static @Nullable SeverityRange graver(@Nullable SeverityRange a, @Nullable SeverityRange b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    SeverityRange graver = b.lower().atLeast(a.lower()) ? b : a;
    return new SeverityRange(
        graver.lower(), Severity.graver(a.upper(), b.upper()), graver.standard(), graver.rule());
  }
}
