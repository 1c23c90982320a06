package io.huiying.ingest.replay.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  @TempDir Path folder;

  @Test
  void readsAnHourlyHotListAsTheGoldenFileSays() throws IOException {
    Archive archive = Archive.read(resource("weibo-hot.jsonl"), Optional.empty());
    StringBuilder read = new StringBuilder();
    for (Recorded row : archive.rows()) {
      read.append(Json.mapper().writeValueAsString(row)).append('\n');
    }
    assertThat(read.toString()).isEqualTo(Files.readString(resource("weibo-hot.golden.jsonl")));
    assertThat(archive.unreadable()).containsExactly("line 6: no time with offset");
  }

  @Test
  void readsFirstSightingsFromCsvAlsoCompressed() throws IOException {
    String csv =
        """
        ts,platform,title
        2026-03-05T12:07:50+08:00,zhihu,"云汀，怎么了？""真的""吗"
        2026-03-05T12:00:00+08:00,weibo,云汀市一仓库起火
        """;
    Path file = folder.resolve("lists.csv.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
      gzip.write(csv.getBytes(StandardCharsets.UTF_8));
    }
    List<Recorded> rows = Archive.read(file, Optional.empty()).rows();
    assertThat(rows).extracting(Recorded::line).containsExactly(3, 2);
    assertThat(rows)
        .extracting(row -> row.post().sourceId(), row -> row.post().title())
        .containsExactly(tuple("weibo-hot", "云汀市一仓库起火"), tuple("zhihu-hot", "云汀，怎么了？\"真的\"吗"));
  }

  @Test
  void readsLabelledPostsWithTheirOwnIds() throws IOException {
    Path file = folder.resolve("posts.jsonl");
    Files.writeString(
        file,
        """
        {"id":"G1","title":"起火","text":"","publishedAt":"2026-03-05T12:00:00+08:00","source":{"id":"weibo-hot","kind":"HOT_LIST"}}
        {"id":"G2","title":"通报","text":"已扑灭","publishedAt":"2026-03-05T13:00:00+08:00","source":{"id":"news","kind":"NEWS"}}
        """);
    List<Recorded> rows = Archive.read(file, Optional.empty()).rows();
    assertThat(rows.get(0).post().publishedAt()).isNull();
    assertThat(rows.get(0).at()).isEqualTo(Instant.parse("2026-03-05T04:00:00Z"));
    assertThat(rows.get(1).post().publishedAt()).isEqualTo("2026-03-05T13:00:00+08:00");
    assertThat(rows.get(1).post().externalId()).isEqualTo("G2");
    assertThat(Archive.read(file, Optional.of("manual")).rows())
        .allSatisfy(row -> assertThat(row.post().sourceId()).isEqualTo("manual"));
  }

  @Test
  void refusesAFileOfNoKnownFormat() throws IOException {
    Path file = folder.resolve("notes.txt");
    Files.writeString(file, "hello\n");
    assertThatThrownBy(() -> Archive.read(file, Optional.empty()))
        .hasMessageContaining("no known archive format");
  }

  @Test
  void giveATitleThatWasGoneForTwoDaysANewId() {
    Sightings sightings = new Sightings();
    Instant first = Instant.parse("2026-03-05T04:00:00Z");
    Instant within = first.plus(Sightings.GONE_AFTER);
    Instant later = within.plus(Sightings.GONE_AFTER).plusSeconds(1);
    assertThat(sightings.saw("weibo-hot", "起火", "", first).externalId()).isEqualTo("起火@2026-03-05");
    assertThat(sightings.saw("weibo-hot", "起火", "导语", within))
        .isEqualTo(new Sightings.Seen("起火@2026-03-05", "导语"));
    assertThat(sightings.saw("weibo-hot", "起火", "", later))
        .isEqualTo(new Sightings.Seen("起火@2026-03-09", ""));
  }

  @Test
  void playsAnExerciseFromNowWithIdsOfItsOwn() throws IOException {
    Path file = folder.resolve("drill.jsonl");
    Files.writeString(
        file,
        """
        # 演练
        {"atSeconds":30,"sourceId":"drill-news","title":"云汀市一仓库起火","text":"2人被困"}
        {"atSeconds":0.5,"sourceId":"drill-social","title":"","text":"那边在冒烟"}
        """);
    Instant start = Instant.parse("2026-03-05T04:00:00Z");
    List<Recorded> rows = DrillScript.read(file, start);
    assertThat(rows)
        .extracting(Recorded::at)
        .containsExactly(start.plusMillis(500), start.plusSeconds(30));
    assertThat(rows.get(1).post().externalId()).isEqualTo("drill.jsonl:2@" + start);
    assertThat(DrillScript.read(file, start.plusSeconds(1)).get(1).post().externalId())
        .isNotEqualTo(rows.get(1).post().externalId());
  }

  @Test
  void stopsAtAFaultInAnExercise() throws IOException {
    Path file = folder.resolve("drill.jsonl");
    Files.writeString(file, "{\"atSeconds\":-1,\"sourceId\":\"drill-news\"}\n");
    assertThatThrownBy(() -> DrillScript.read(file, Instant.EPOCH)).hasMessageContaining("line 1");
  }

  private static Path resource(String name) {
    return Path.of("src/test/resources/replay").resolve(name);
  }
}
