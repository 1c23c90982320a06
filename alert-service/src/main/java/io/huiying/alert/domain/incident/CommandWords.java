package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Words in and about commands. */
final class CommandWords {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private CommandWords() {}

  static String time(Instant at) {
    return TIME.format(at);
  }

  static String label(IncidentState state) {
    return switch (state) {
      case DETECTED -> "待签收";
      case REPORTED -> "已接报";
      case ACKNOWLEDGED -> "已签收";
      case DISMISSED -> "已核否";
      case CLOSED -> "已结案";
      case MERGED -> "已并入其他事件";
    };
  }

  /** The free words of a command; empty when it has none. */
  static String of(IncidentAction action) {
    return switch (action) {
      case Acknowledge a -> or(a.note());
      case ConfirmSeverity c -> or(c.reason());
      case CorrectOccurrence c -> or(c.reason());
      case FixPlace f -> or(f.reason());
      case Assign a -> "";
      case RecordRelease r -> "";
      case RecordReport r -> or(r.downwardReason());
      case ProposeSeverity p -> or(p.reason());
      case Appraise a -> or(a.reason());
      case VerifyMiss v -> or(v.note());
      case JudgeTag t -> or(t.reason());
      case Reopen r -> r.reason();
      case Undo u -> u.reason();
      case Merge m -> or(m.reason());
      case Split s -> s.reason();
      case SetFigureAside f -> f.reason();
      case OpenDuty _, RecordDuty _, RaiseClaim _, JudgeClaim _, Register _, AddNote _ -> "";
      case Yield _, Absorb _, Decline _, Restore _, Forward _ -> "";
      case Dismiss d -> or(d.note());
      case Close c -> or(c.note());
    };
  }

  private static String or(@Nullable String words) {
    return words == null ? "" : words;
  }
}
