package io.huiying.alert.adapters.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.audit.RootBuilder;
import io.huiying.alert.domain.audit.SealedRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A crash in the middle of a line does not end sealing. */
class RootExportTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  @TempDir Path data;

  private static SealedRoot after(SealedRoot last) {
    RootBuilder builder = new RootBuilder(1, last);
    builder.take(0, builder.next(0), "an event".getBytes(StandardCharsets.UTF_8));
    var root = builder.seal(NOON);
    return new SealedRoot(root, Long.toString(root.number()).repeat(64).substring(0, 64));
  }

  private void write(SealedRoot... sealed) throws IOException {
    RootExport export = RootExport.open(data);
    for (SealedRoot root : sealed) {
      export.note(root);
    }
    export.write();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"number\":2,\"ha", "{", "{\"number\":2,\"hash\":\"22\"}"})
  void lineThatACrashLeftUnfinishedIsCutAndWrittenAgain(String torn) throws IOException {
    SealedRoot first = after(null);
    SealedRoot second = after(first);
    write(first);
    Files.writeString(RootExport.in(data), torn, StandardOpenOption.APPEND);
    write(first, second);
    assertThat(RootExport.hashes(RootExport.in(data)))
        .containsEntry(1L, first.hash())
        .containsEntry(2L, second.hash())
        .hasSize(2);
    assertThat(Files.readAllLines(RootExport.in(data))).hasSize(2);
  }

  @Test
  void firstLineThatIsUnfinishedLeavesAnEmptyFile() throws IOException {
    Files.createDirectories(RootExport.in(data).getParent());
    Files.writeString(RootExport.in(data), "{\"numb");
    write(after(null));
    assertThat(RootExport.hashes(RootExport.in(data))).containsOnlyKeys(1L);
  }
}
