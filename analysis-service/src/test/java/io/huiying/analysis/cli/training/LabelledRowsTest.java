package io.huiying.analysis.cli.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledRowsTest {

  @TempDir Path shared;

  @BeforeEach
  void writeVolume() throws IOException {
    Files.createDirectories(shared.resolve("load"));
    try (var out =
        new GZIPOutputStream(Files.newOutputStream(shared.resolve("load/any.jsonl.gz")))) {
      String row =
          "{\"title\":\"云汀停水\",\"description\":\"滨江区今日停水。\",\"first_seen\":\"2025-06-01T08:00:00+08:00\"}\n";
      out.write(row.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Path file(String... lines) throws IOException {
    return Files.write(shared.resolve("rows.jsonl"), List.of(lines));
  }

  @Test
  void correctionsTeachByTheirOwnTextOrByKey() throws IOException {
    String key = LabelledRows.key("云汀停水", "滨江区今日停水。");
    Path corrections =
        file(
            "{\"key\":\"" + key + "\",\"topics\":[\"city-management\"],\"emergency\":null}",
            "{\"title\":\"云汀一厂房起火\",\"text\":\"明火已扑灭。\",\"topics\":[\"work-safety\"],"
                + "\"emergency\":{\"kind\":\"accident\",\"mainland\":true}}");
    List<LabelledRow> rows = new LabelledRows(shared).corrected(corrections);
    assertThat(rows).extracting(LabelledRow::origin).containsOnly(Origin.CORRECTED);
    assertThat(rows)
        .filteredOn(LabelledRow::emergency)
        .singleElement()
        .satisfies(row -> assertThat(row.topics()).containsExactly(Topic.WORK_SAFETY));
    assertThat(rows)
        .filteredOn(row -> !row.emergency())
        .singleElement()
        .satisfies(row -> assertThat(row.lead()).isEqualTo("滨江区今日停水。"));
  }

  @Test
  void labelsWithoutATextAreLeft() throws IOException {
    Path labels = file("{\"key\":\"0123456789abcdef01234567\",\"topics\":[],\"emergency\":null}");
    assertThat(new LabelledRows(shared).further(List.of(labels), Origin.LABELLED)).isEmpty();
  }

  @Test
  void rowsForTheEmergencyAloneKnowNoTopics() throws IOException {
    String key = LabelledRows.key("云汀停水", "滨江区今日停水。");
    Path labels = file("{\"key\":\"" + key + "\",\"emergency\":\"yes\"}");
    List<LabelledRow> rows =
        new LabelledRows(shared).further(List.of(labels), Origin.EMERGENCY_ONLY);
    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.emergency()).isTrue();
              assertThat(row.topics()).isEmpty();
              assertThat(row.origin().topicsKnown()).isFalse();
            });
    assertThat(Origin.values()).filteredOn(origin -> !origin.topicsKnown()).hasSize(1);
  }
}
