package io.huiying.alert.adapters.config;

import io.huiying.alert.domain.calendar.WorkCalendar;
import io.huiying.alert.domain.rules.RuleSet;
import io.huiying.alert.domain.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the rule sets: those that come with the program, and those that an office adds. */
public final class RuleSetFiles {

  /** Each cites its documents; README.md in the folder says what each is an example of. */
  private static final List<String> BUILT_IN =
      List.of(
          "national-2016.yaml",
          "drill.yaml",
          "nantong-2016.yaml",
          "zichuan-2017.yaml",
          "beijing-2021.yaml",
          "yueyang-2022.yaml",
          "xinhui-2018.yaml",
          "duty-room.yaml",
          "emergency-reports.yaml",
          "accident-reports-2007.yaml",
          "environment-reports-2011.yaml",
          "public-health-reports-2003.yaml",
          "disaster-reports.yaml");

  private RuleSetFiles() {}

  /** Those that come with the program. */
  public static List<RuleSet> builtIn() throws IOException {
    return readBuiltIn().stream().map(RuleSetYaml.Read::rules).toList();
  }

  private static List<RuleSetYaml.Read> readBuiltIn() throws IOException {
    List<RuleSetYaml.Read> found = new ArrayList<>();
    for (String name : BUILT_IN) {
      try (InputStream in = RuleSetFiles.class.getResourceAsStream("/config/rules/" + name)) {
        if (in == null) {
          throw new IOException("config/rules/" + name + " is missing from the program");
        }
        found.add(RuleSetYaml.readWithPosition(name, in.readAllBytes()));
      }
    }
    return found;
  }

  /**
   * The rule sets of a folder with the calendar of the folder {@code holidays} beside it, read
   * once.
   *
   * @throws ConfigException when one of the files is wrong, with its place
   */
  public static RuleSets with(Path folder) throws IOException {
    WorkCalendar calendar = CalendarFiles.with(folder.resolveSibling("holidays"));
    return with(folder, () -> calendar);
  }

  /**
   * The built-in ones and every {@code *.yaml} of a folder, which need not exist.
   *
   * @param calendar the calendar as it was loaded last
   * @throws ConfigException when one of them is wrong, with its place
   */
  public static RuleSets with(Path folder, Supplier<WorkCalendar> calendar) throws IOException {
    List<RuleSetYaml.Read> all = new ArrayList<>(readBuiltIn());
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          all.add(
              fitting(
                  RuleSetYaml.readWithPosition(
                      file.getFileName().toString(), Files.readAllBytes(file)),
                  all));
        }
      }
    }
    return new RuleSets(all.stream().map(RuleSetYaml.Read::rules).toList(), calendar);
  }

  private static RuleSetYaml.Read fitting(RuleSetYaml.Read added, List<RuleSetYaml.Read> before) {
    for (RuleSetYaml.Read other : before) {
      added
          .rules()
          .conflict(other.rules())
          .ifPresent(
              why -> {
                throw new ConfigException(
                    added.validity(), why, "see " + other.validity() + " and correct one of them");
              });
    }
    return added;
  }
}
