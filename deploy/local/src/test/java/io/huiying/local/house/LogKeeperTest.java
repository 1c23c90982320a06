package io.huiying.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogKeeperTest {

  @TempDir Path folder;

  @Test
  void setsAFullLogAsideAndEmptiesItInPlace() throws Exception {
    Path full = Files.writeString(folder.resolve("alert-service.log"), "x".repeat(101));
    Path small = Files.writeString(folder.resolve("siren.log"), "x".repeat(100));
    try (LogKeeper keeper = new LogKeeper(folder)) {
      keeper.keep(100);
    }
    assertThat(full).isEmptyFile();
    assertThat(folder.resolve("alert-service.log.1")).hasSize(101);
    assertThat(small).hasSize(100);
    assertThat(folder.resolve("siren.log.1")).doesNotExist();
  }
}
