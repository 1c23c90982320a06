package io.huiying.ingest.adapters.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import io.huiying.ingest.domain.Source;
import io.huiying.ingest.domain.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

  @TempDir Path folder;

  @Test
  void readsTheBuiltInRegistry() throws IOException {
    List<Source> sources = SourceFile.read(Optional.empty());
    assertThat(sources)
        .contains(
            new Source("manual", "人工录入", SourceKind.MANUAL, Mark.LIVE, null),
            new Source("weibo-hot", "微博热搜", SourceKind.HOT_LIST, Mark.LIVE, Duration.ofHours(2)),
            new Source("drill-official", "云汀市应急管理局", SourceKind.OFFICIAL, Mark.DRILL, null));
    assertThat(new Sources(sources, false).all()).hasSameSizeAs(sources);
  }

  @Test
  void marksEveryExerciseSourceAndNoOther() throws IOException {
    assertThat(SourceFile.read(Optional.empty()))
        .allSatisfy(
            source ->
                assertThat(source.mark() == Mark.DRILL)
                    .isEqualTo(source.id().startsWith("drill-")));
  }

  @Test
  void stopsAtAnEntryThatItDoesNotUnderstand() throws IOException {
    Path own = folder.resolve("sources.yaml");
    Files.writeString(own, "sources:\n  - {id: Nope!, name: x, kind: NEWS, mark: LIVE}\n");
    assertThatThrownBy(() -> SourceFile.read(Optional.of(own))).hasMessageContaining("Nope!");
    Files.writeString(own, "sources:\n  - {id: a, name: x, kind: NEWS, mark: LIVE, colour: red}\n");
    assertThatThrownBy(() -> SourceFile.read(Optional.of(own))).hasMessageContaining("colour");
    Files.writeString(own, "sources:\n  - {id: a, name: x, kind: NEWS}\n");
    assertThatThrownBy(() -> SourceFile.read(Optional.of(own))).hasMessageContaining("mark");
  }
}
