package io.huiying.contracts.clock;

import io.huiying.contracts.incident.ReportForm;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells one clock of a kind from another, and what it was made of.
 *
 * @param qualifier which of several clocks of the kind, part of the clock's id; absent for the only
 *     one
 * @param form how the report has to be made, absent when either form will do
 * @param recipient to whom a report has to go
 * @param notes what people have to know, in the order of the enum; empty when nothing
 * @param gradedAt when the grade that asks for this clock became known: the time since grading
 *     stands beside the time since occurrence
 * @param calendar which State Council calendar counted the working days, absent when none was asked
 */
public record ClockDetail(
    @Nullable String qualifier,
    @Nullable ReportForm form,
    @Nullable String recipient,
    List<ClockNote> notes,
    @Nullable Instant gradedAt,
    @Nullable String calendar) {

  /** Nothing beside the kind. */
  public static final ClockDetail NONE = new ClockDetail(null, null, null, List.of(), null, null);

  public ClockDetail {
    notes = notes.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(notes));
  }

  public boolean has(ClockNote note) {
    return notes.contains(note);
  }

  /** 首报（电话，上一级人民政府）; the kind's own label when nothing has to be added. */
  public String label(ClockKind kind) {
    if (form == null && recipient == null) {
      return kind.label();
    }
    String how = form == null ? "" : form.label();
    String whom = recipient == null ? "" : recipient;
    return kind.label() + '（' + how + (how.isEmpty() || whom.isEmpty() ? "" : "，") + whom + '）';
  }
}
