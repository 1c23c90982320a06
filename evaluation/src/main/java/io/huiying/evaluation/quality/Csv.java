package io.huiying.evaluation.quality;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values with quotes, as RFC 4180 has them. */
final class Csv {

  private Csv() {}

  /** The cells of every row that has any. */
  static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean doubled = quoted && c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
      if (doubled) {
        cell.append(c);
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString().strip());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(cell.toString().strip());
      rows.add(row);
    }
    return rows.stream().filter(cells -> cells.size() > 1).toList();
  }
}
