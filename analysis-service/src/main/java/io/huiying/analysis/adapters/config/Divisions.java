package io.huiying.analysis.adapters.config;

import io.huiying.analysis.domain.place.Division;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The administrative divisions that ship with the service, province to town. */
public final class Divisions {

  private final Map<String, Division> byCode = new HashMap<>();
  private final List<Division> all = new ArrayList<>();

  /**
   * Reads them all.
   *
   * @throws java.io.UncheckedIOException when a table is missing
   */
  public static Divisions read() {
    return read(new ConfigFiles());
  }

  static Divisions read(ConfigFiles files) {
    Divisions divisions = new Divisions();
    divisions.table(files.lines("divisions/provinces.csv"));
    divisions.add("710000", "台湾省");
    divisions.add("810000", "香港特别行政区");
    divisions.add("820000", "澳门特别行政区");
    divisions.table(files.lines("divisions/cities.csv"));
    divisions.table(files.lines("divisions/areas.csv"));
    divisions.table(files.lines("divisions/streets.csv"));
    divisions.table(files.lines("divisions/exercise.csv"));
    return divisions;
  }

  /** All of them, the wider before those within. */
  public List<Division> all() {
    return all;
  }

  /**
   * The division of a code.
   *
   * @throws IllegalArgumentException when there is none
   */
  Division of(String code) {
    Division division = byCode.get(code);
    if (division == null) {
      throw new IllegalArgumentException("no division has the code " + code);
    }
    return division;
  }

  private void table(List<String> lines) {
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", 3);
      String code = cells[0];
      add(
          code.length() < 6 ? code + "0".repeat(6 - code.length()) : code,
          cells[1].replace("\"", ""));
    }
  }

  /** 市辖区 and its like are counting units that nobody says. */
  private void add(String code, String name) {
    if (byCode.containsKey(code)) {
      return; // cities without counties stand in two tables
    }
    boolean unsaid =
        name.equals("市辖区")
            || name.equals("县")
            || name.equals("省直辖县级行政区划")
            || name.equals("自治区直辖县级行政区划");
    Division division = new Division(code, unsaid ? "" : name, above(code) + (unsaid ? "" : name));
    byCode.put(code, division);
    if (!unsaid) {
      all.add(division);
    }
  }

  private String above(String code) {
    if (code.length() > 6) {
      return fullName(code.substring(0, 6));
    }
    if (code.endsWith("0000")) {
      return "";
    }
    return fullName(
        code.endsWith("00") ? code.substring(0, 2) + "0000" : code.substring(0, 4) + "00");
  }

  private String fullName(String code) {
    Division division = byCode.get(code);
    return division == null ? "" : division.fullName();
  }
}
