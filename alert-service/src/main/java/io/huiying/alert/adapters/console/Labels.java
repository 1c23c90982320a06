package io.huiying.alert.adapters.console;

import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.ReportForm;
import java.util.Locale;

/** The office's words for what the contracts name in English. */
final class Labels {

  private Labels() {}

  static String of(IncidentState state) {
    return switch (state) {
      case DETECTED -> "待签收";
      case REPORTED -> "已接报";
      case ACKNOWLEDGED -> "已签收";
      case DISMISSED -> "已核否";
      case CLOSED -> "已结案";
      case MERGED -> "已合并";
    };
  }

  static String of(ClockState state) {
    return switch (state) {
      case RUNNING -> "计时中";
      case MET -> "按时";
      case MET_LATE -> "超时完成";
      case MISSED -> "超时";
      case CANCELLED -> "取消";
    };
  }

  /** The clock that an id names, in words; an id without a known kind stays a clock. */
  static String clock(String clockId) {
    String[] parts = clockId.split("-", 3);
    String tail = parts.length < 2 ? "" : parts[1].toUpperCase(Locale.ROOT);
    for (ClockKind kind : ClockKind.values()) {
      if (kind.name().equals(tail)) {
        return kind.label() + form(parts.length < 3 ? "" : parts[2]);
      }
    }
    return "时限";
  }

  /** How a report has to be made, where the id says it. */
  private static String form(String qualifier) {
    for (ReportForm form : ReportForm.values()) {
      if (qualifier.endsWith('.' + form.name().toLowerCase(Locale.ROOT))) {
        return "（" + form.label() + "）";
      }
    }
    return "";
  }

  /** A rule set's id and version; its digest is for machines. */
  static String ruleSet(String citation) {
    int digest = citation.indexOf('#');
    return digest < 0 ? citation : citation.substring(0, digest);
  }
}
