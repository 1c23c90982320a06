package io.huiying.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {

  @TempDir private Path folder;

  @Test
  void isUsedOnlyOnceItWasRecordedWhole() throws IOException {
    StartCache recording = new StartCache(folder, true);
    StartCache using = new StartCache(folder, false);
    Path draft = Path.of(recording.options("siren").getFirst().replaceFirst("^[^=]*=", ""));

    assertThat(using.options("siren")).isEmpty();
    assertThat(recording.adopt("siren")).isFalse();

    Files.writeString(draft, "what the JVM wrote");
    assertThat(using.options("siren")).isEmpty();

    assertThat(recording.adopt("siren")).isTrue();
    assertThat(using.options("siren"))
        .containsExactly("-XX:AOTCache=" + folder.resolve("siren.aot"));
    assertThat(using.options("alert-service")).isEmpty();
  }
}
