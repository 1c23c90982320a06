package io.huiying.alert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No container: words and exit codes; what is verified is tested on a real broker. */
class AuditCommandTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);

  @Test
  void refusesWrongWords() throws InterruptedException {
    House house = new House("127.0.0.1:9", folder, (short) 1);
    assertThat(AuditCommand.run(List.of("verifi"), house, stream, stream)).isEqualTo(2);
    assertThat(AuditCommand.run(List.of("verify", "--from"), house, stream, stream)).isEqualTo(2);
    assertThat(new BackupCommand(house, stream, stream).run(List.of("backup"))).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("usage");
  }

  @Test
  void saysThatAFolderIsNoBackup() throws InterruptedException {
    House house = new House("127.0.0.1:9", folder, (short) 1);
    List<String> words = List.of("verify", "--from", folder.toString());
    assertThat(AuditCommand.run(words, house, stream, stream)).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("no backup");
  }
}
