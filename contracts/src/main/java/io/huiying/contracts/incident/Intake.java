package io.huiying.contracts.incident;

import io.huiying.contracts.assess.FigureKind;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 接报登记: what was told by telephone or in writing.
 *
 * @param reportedAt 接报时间
 * @param reportedBy 来源单位
 * @param receivedBy account of who took it
 * @param casualties 伤亡, in the order of the kinds; zero when said to be none
 * @param title the office's own name for it, absent when made of place and hazard
 * @param measures salted digest of the 措施 in {@code incident.evidence.v1}
 */
public record Intake(
    Instant reportedAt,
    String reportedBy,
    String receivedBy,
    Map<FigureKind, Long> casualties,
    @Nullable String title,
    @Nullable String measures) {

  /** Under which source its figures stand. */
  public static final String SOURCE = "intake";

  public Intake {
    casualties = UpwardReport.inOrder(casualties);
  }
}
