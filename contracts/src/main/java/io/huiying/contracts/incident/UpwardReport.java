package io.huiying.contracts.incident;

import io.huiying.contracts.assess.FigureKind;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report that was sent upward. Each recipient and each form has its own.
 *
 * @param id derived from incident, kind, form, recipient and {@code sentAt}
 * @param kind 首报, 续报, 补报 or 终报
 * @param number 1, 2, 3 … within kind, form and recipient (续报一, 续报二)
 * @param form by telephone or in writing
 * @param recipient to whom
 * @param sentAt when it was sent; counts for the clocks however late it is recorded
 * @param recordedAt when it was recorded
 * @param signedBy 签发人, never absent for a written one
 * @param figures the numbers reported, in the order of the kinds; empty when none was
 * @param downwardReason why a number is lower than what the recipient was told before; never absent
 *     when one is
 * @param recordedLate recorded more than 30 minutes after it was sent
 * @param unasked true when reports are asked for, but none so made to a recipient so named: it
 *     stops no clock. Absent otherwise
 */
public record UpwardReport(
    String id,
    ReportKind kind,
    int number,
    ReportForm form,
    String recipient,
    Instant sentAt,
    Instant recordedAt,
    @Nullable String signedBy,
    Map<FigureKind, Long> figures,
    @Nullable String downwardReason,
    boolean recordedLate,
    @Nullable Boolean unasked) {

  public UpwardReport {
    figures = inOrder(figures);
  }

  /** One that is asked for. */
  public UpwardReport(
      String id,
      ReportKind kind,
      int number,
      ReportForm form,
      String recipient,
      Instant sentAt,
      Instant recordedAt,
      @Nullable String signedBy,
      Map<FigureKind, Long> figures,
      @Nullable String downwardReason,
      boolean recordedLate) {
    this(
        id,
        kind,
        number,
        form,
        recipient,
        sentAt,
        recordedAt,
        signedBy,
        figures,
        downwardReason,
        recordedLate,
        null);
  }

  /** The same numbers in the order of the kinds, so that equal reports have equal bytes. */
  public static Map<FigureKind, Long> inOrder(Map<FigureKind, Long> figures) {
    Map<FigureKind, Long> ordered = new EnumMap<>(FigureKind.class);
    ordered.putAll(figures);
    return Collections.unmodifiableMap(ordered);
  }
}
