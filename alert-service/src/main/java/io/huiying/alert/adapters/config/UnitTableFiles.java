package io.huiying.alert.adapters.config;

import io.huiying.alert.domain.units.UnitTable;
import io.huiying.alert.domain.units.UnitTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the tables of units: those that come with the program, and those that an office adds. */
public final class UnitTableFiles {

  private static final List<String> BUILT_IN =
      List.of(
          "general.yaml",
          "nantong-2016.yaml",
          "zichuan-2017.yaml",
          "xinhui-2018.yaml",
          "tongnan-2019.yaml");

  private UnitTableFiles() {}

  /**
   * The built-in ones and every {@code *.yaml} of a folder, which need not exist.
   *
   * @throws ConfigException when one of them is wrong, with its place
   */
  public static UnitTables with(Path folder) throws IOException {
    List<UnitTable> all = new ArrayList<>();
    for (String name : BUILT_IN) {
      try (InputStream in = UnitTableFiles.class.getResourceAsStream("/config/units/" + name)) {
        if (in == null) {
          throw new IOException("config/units/" + name + " is missing from the program");
        }
        all.add(UnitTableYaml.read(name, in.readAllBytes()));
      }
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          all.add(UnitTableYaml.read(file.getFileName().toString(), Files.readAllBytes(file)));
        }
      }
    }
    try {
      return new UnitTables(all);
    } catch (IllegalArgumentException e) {
      throw new IOException(folder + ": " + e.getMessage() + ": raise the version", e);
    }
  }
}
