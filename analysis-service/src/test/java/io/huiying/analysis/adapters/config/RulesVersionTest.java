package io.huiying.analysis.adapters.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.adapters.model.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A post is assessed again when the version is another; so every file must be in it. */
class RulesVersionTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  /** What the assessor is built from. That of heat is not. */
  static List<String> files() throws IOException {
    Set<String> names = new HashSet<>();
    for (String folder : List.of("config", "lexicon", "divisions")) {
      try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
        files.forEach(file -> names.add(folder + "/" + file.getFileName()));
      }
    }
    names.remove("config/heat.yaml");
    names.removeIf(name -> name.endsWith(".md"));
    return names.stream().sorted().toList();
  }

  @Test
  void isThatOfTheTopicsAndADigestOfAllFiles() {
    String version = Lexicons.rulesOnly().version();
    String topics = new ConfigFiles().yaml("config/topics.yaml", TopicsFile.class).version();
    assertThat(version).startsWith(topics + "+").matches(".*\\+[0-9a-f]{8}");
    assertThat(Lexicons.rulesOnly().version()).isEqualTo(version);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isAnotherWhenAnyFileChanged(String name) {
    String before = Lexicons.rulesOnly().version();
    ConfigFiles changed = new ConfigFiles(with(name));
    assertThat(Lexicons.load(changed, null).version()).isNotEqualTo(before);
  }

  @Test
  void isAnotherWithOtherTrainedModels() {
    ConfigFiles shipped = new ConfigFiles();
    ConfigFiles trained = new ConfigFiles(with(ModelFile.RESOURCE));
    shipped.bytes(ModelFile.RESOURCE);
    trained.bytes(ModelFile.RESOURCE);
    assertThat(trained.version("1")).isNotEqualTo(shipped.version("1"));
    assertThat(Lexicons.load().version()).isNotEqualTo(Lexicons.rulesOnly().version());
  }

  @Test
  void isTheSameInWhateverOrderTheFilesWereRead() {
    ConfigFiles there = new ConfigFiles();
    there.bytes("config/topics.yaml");
    there.bytes("config/hazards.yaml");
    ConfigFiles back = new ConfigFiles();
    back.bytes("config/hazards.yaml");
    back.bytes("config/topics.yaml");
    assertThat(back.version("1")).isEqualTo(there.version("1"));
  }

  /** The shipped files, one of them with a longer first line: a comment, a head, a character. */
  private static Function<String, @Nullable InputStream> with(String changed) {
    return name -> {
      try {
        InputStream file = new ByteArrayInputStream(Files.readAllBytes(RESOURCES.resolve(name)));
        byte[] before = (name.equals(changed) ? "#" : "").getBytes(StandardCharsets.UTF_8);
        return new SequenceInputStream(new ByteArrayInputStream(before), file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
