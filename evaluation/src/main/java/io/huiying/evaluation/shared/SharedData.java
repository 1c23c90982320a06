package io.huiying.evaluation.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.wire.Json;
import io.huiying.local.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shared data: in the folder that the system property {@value #PROPERTY} names (or its
 * {@code data}), else in {@code shared/data} beside the installation or a folder above it.
 */
public final class SharedData {

  /** Names the folder. */
  public static final String PROPERTY = "huiying.shared";

  private SharedData() {}

  /** From now on the data lie here; null changes nothing. */
  public static void use(@Nullable Path folder) {
    if (folder != null) {
      System.setProperty(PROPERTY, folder.toAbsolutePath().toString());
    }
  }

  /** A file or folder of the shared data, by its path there; empty where it is absent. */
  public static Optional<Path> find(String name) {
    @Nullable String named = System.getProperty(PROPERTY);
    if (named != null) {
      return existing(List.of(Path.of(named, name), Path.of(named, "data", name)));
    }
    List<Path> candidates = new ArrayList<>();
    Path start = Path.of(System.getProperty(Installation.PROPERTY, "")).toAbsolutePath();
    for (Path at = start; at != null; at = at.getParent()) {
      candidates.add(at.resolveSibling("shared").resolve("data").resolve(name));
    }
    return existing(candidates);
  }

  private static Optional<Path> existing(List<Path> candidates) {
    return candidates.stream().filter(Files::exists).findFirst();
  }

  /** The JSON objects of a file with one on each line, packed or not. */
  public static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          rows.add(Json.mapper().readTree(line));
        }
      }
    }
    return rows;
  }
}
