package io.huiying.ingest.adapters.yaml;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.huiying.ingest.domain.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the source registry; an entry that is not understood stops the start. */
public final class SourceFile {

  private static final String BUILT_IN = "/config/sources.yaml";
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private SourceFile() {}

  private record Registry(List<Source> sources) {}

  /**
   * The registered sources.
   *
   * @param own a registry that stands in for the built-in one
   * @throws IOException when it cannot be read or an entry is wrong
   */
  public static List<Source> read(Optional<Path> own) throws IOException {
    String name = own.map(Path::toString).orElse("built-in sources.yaml");
    try (InputStream yaml = own.isPresent() ? Files.newInputStream(own.get()) : builtIn()) {
      List<Source> sources = YAML.readValue(yaml, Registry.class).sources();
      for (Source source : sources) {
        check(source);
      }
      return List.copyOf(sources);
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException("cannot read the source registry " + name + ": " + e.getMessage(), e);
    }
  }

  private static void check(Source source) {
    if (source.id() == null || !ID.matcher(source.id()).matches()) {
      throw new IllegalArgumentException(
          "an id has small letters, digits and hyphens, at most 64: " + source.id());
    }
    if (source.name() == null || source.kind() == null || source.mark() == null) {
      throw new IllegalArgumentException(source.id() + " needs name, kind and mark");
    }
  }

  private static InputStream builtIn() throws IOException {
    InputStream yaml = SourceFile.class.getResourceAsStream(BUILT_IN);
    if (yaml == null) {
      throw new IOException("not in this build");
    }
    return yaml;
  }
}
