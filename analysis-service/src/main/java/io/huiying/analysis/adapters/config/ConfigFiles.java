package io.huiying.analysis.adapters.config;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.huiying.contracts.wire.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Files that ship with the service, and what names exactly those that were read. A broken one stops
 * the start: half a lexicon misses events.
 */
final class ConfigFiles {

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .findAndAddModules()
          .build();

  /** Hexadecimal digits that name what was read: one in four thousand million is alike. */
  private static final int NAMED_BY = 8;

  private final Function<String, @Nullable InputStream> shipped;
  private final SortedMap<String, String> read = new TreeMap<>();

  /** Those on the class path. */
  ConfigFiles() {
    this(name -> ConfigFiles.class.getResourceAsStream("/" + name));
  }

  /**
   * @param shipped opens a file by its name; null when it is missing
   */
  ConfigFiles(Function<String, @Nullable InputStream> shipped) {
    this.shipped = shipped;
  }

  /**
   * A YAML file as a record.
   *
   * @throws UncheckedIOException when it is missing or does not have that shape
   */
  <T> T yaml(String name, Class<T> shape) {
    byte[] bytes = bytes(name);
    try {
      return YAML.readValue(bytes, shape);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Lines of a text file.
   *
   * @throws UncheckedIOException when it is missing
   */
  List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
  }

  /**
   * The bytes of a file.
   *
   * @throws UncheckedIOException when it is missing
   */
  byte[] bytes(String name) {
    try (@Nullable InputStream in = shipped.apply(name)) {
      if (in == null) {
        throw new IOException("the service was built without it");
      }
      byte[] bytes = in.readAllBytes();
      read.put(name, Ids.sha256(bytes));
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Names all that was read so far, whatever the order: with one byte changed it is another.
   *
   * @param version what a person called it
   */
  String version(String version) {
    String all = Ids.sha256(read.toString().getBytes(StandardCharsets.UTF_8));
    return version + '+' + all.substring(0, NAMED_BY);
  }
}
