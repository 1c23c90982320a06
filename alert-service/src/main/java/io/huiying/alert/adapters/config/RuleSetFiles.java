package io.huiying.alert.adapters.config;

import io.huiying.alert.domain.rules.RuleSet;
import io.huiying.alert.domain.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the rule sets: those that come with the program, and those that an office adds. */
public final class RuleSetFiles {

  private static final List<String> BUILT_IN = List.of("national-2016.yaml", "drill.yaml");

  private RuleSetFiles() {}

  /** Those that come with the program. */
  public static List<RuleSet> builtIn() throws IOException {
    List<RuleSet> found = new ArrayList<>();
    for (String name : BUILT_IN) {
      try (InputStream in = RuleSetFiles.class.getResourceAsStream("/config/rules/" + name)) {
        if (in == null) {
          throw new IOException("config/rules/" + name + " is missing from the program");
        }
        found.add(RuleSetYaml.read(name, in.readAllBytes()));
      }
    }
    return found;
  }

  /**
   * The built-in ones and every {@code *.yaml} of a folder, which need not exist.
   *
   * @throws ConfigException when one of them is wrong, with its line
   */
  public static RuleSets with(Path folder) throws IOException {
    List<RuleSet> all = new ArrayList<>(builtIn());
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          all.add(RuleSetYaml.read(file.getFileName().toString(), Files.readAllBytes(file)));
        }
      }
    }
    return new RuleSets(all);
  }
}
