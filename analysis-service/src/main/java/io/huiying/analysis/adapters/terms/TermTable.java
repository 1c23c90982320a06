package io.huiying.analysis.adapters.terms;

import io.huiying.analysis.domain.group.TermWeights;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads the table of terms and the days on which they were read (see the README beside it). */
public final class TermTable {

  private static final String TABLE = "/terms/days.tsv";

  /** Days that the table covers: 1 July 2024 to 30 June 2025. */
  private static final int DAYS = 365;

  private TermTable() {}

  /**
   * The weights of the table that ships.
   *
   * @throws IllegalStateException when the table is missing or a line is not "term TAB days"
   */
  public static TermWeights load() {
    try (InputStream in = TermTable.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing from this build");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TermWeights read(BufferedReader lines) throws IOException {
    Map<String, Integer> days = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (tab < 1) {
        throw new IllegalStateException(TABLE + " has no days for " + line);
      }
      days.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
    }
    return new TermWeights(days, DAYS);
  }
}
