package io.huiying.analysis.adapters.config;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that ship with the service. A broken one stops the start: half a lexicon misses events. */
final class ConfigFile {

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .findAndAddModules()
          .build();

  private ConfigFile() {}

  /**
   * A YAML file as a record.
   *
   * @throws UncheckedIOException when it is missing or does not have that shape
   */
  static <T> T yaml(String name, Class<T> shape) {
    try (InputStream in = open(name)) {
      return YAML.readValue(in, shape);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  /** Lines of a text file. */
  static List<String> lines(String name) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return in.readAllLines();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = ConfigFile.class.getResourceAsStream("/" + name);
    if (in == null) {
      throw new IOException("the service was built without " + name);
    }
    return in;
  }
}
