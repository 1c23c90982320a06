package io.huiying.evaluation.house;

import io.huiying.local.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fictional divisions that exercises, tests and benchmarks play in. */
public final class Counties {

  private static final String FILE = "analysis-service/src/main/resources/divisions/exercise.csv";

  private Counties() {}

  /**
   * A fictional county.
   *
   * @param code division code
   * @param name full name from the province down
   */
  public record County(String code, String name) {}

  /** All of them, in the order of their codes. */
  public static List<County> all() throws IOException {
    Map<String, String> names = new HashMap<>();
    List<County> counties = new ArrayList<>();
    for (String line : Files.readAllLines(Installation.find().root().resolve(FILE))) {
      String[] cells = line.split(",", 2);
      String code = cells[0];
      names.put(code, cells[1]);
      if (!code.endsWith("00") && code.matches("\\d{6}")) {
        String city = names.getOrDefault(code.substring(0, 4) + "00", "");
        counties.add(new County(code, names.getOrDefault("990000", "") + city + cells[1]));
      }
    }
    return counties;
  }

  /** The county of a code. */
  public static County of(String code) throws IOException {
    return all().stream()
        .filter(county -> county.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IOException("no fictional county " + code));
  }
}
