package io.huiying.analysis.cli.training;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated records with quoted cells (RFC 4180). */
final class CsvRecords {

  private final List<List<String>> records = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;

  private CsvRecords() {}

  /** The records of a text, the header among them. */
  static List<List<String>> of(String text) {
    CsvRecords reader = new CsvRecords();
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      boolean doubled = unit == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
      if (reader.quoted && doubled) {
        reader.cell.append('"');
        at++;
      } else {
        reader.take(unit);
      }
    }
    reader.endRecord();
    return reader.records;
  }

  private void take(char unit) {
    if (unit == '"') {
      quoted = !quoted;
    } else if (quoted) {
      cell.append(unit);
    } else if (unit == ',') {
      endCell();
    } else if (unit == '\n') {
      endRecord();
    } else if (unit != '\r') {
      cell.append(unit);
    }
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
  }

  private void endRecord() {
    if (cells.isEmpty() && cell.isEmpty()) {
      return;
    }
    endCell();
    records.add(cells);
    cells = new ArrayList<>();
  }
}
