package io.huiying.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.local.Refusal;
import io.huiying.local.house.DataFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Restoring from nothing; the whole way is walked against a real broker elsewhere. */
class RestoreCommandTest {

  @TempDir Path folder;

  @Test
  void missingBackupIsRefusedBeforeAnythingIsMade() {
    Path data = folder.resolve("house");
    var command =
        new RestoreCommand(
            List.of(folder.resolve("nothing").toString(), "--data", data.toString()));
    assertThatThrownBy(command::run).isInstanceOf(Refusal.class).hasMessageContaining("没有备份");
    assertThat(data).doesNotExist();
    assertThat(new DataFolder(data).isFresh()).isTrue();
  }
}
