package io.huiying.alert.adapters.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.alert.domain.units.UnitTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTableYamlTest {

  private static final String TABLE =
      """
      id: units-yunting
      version: 1
      title: 云汀市责任分工
      jurisdictions: ["990100"]
      validFrom: 2020-01-01T00:00:00+08:00
      source: 云汀市文件
      coordinators: [市政府办公室]
      rows:
        - hazards: [FIRE]
          lead: 市消防救援支队
          support: [市应急管理局]
          clause: 火灾
        - topics: [education]
          lead: 市教育局
          clause: 就学
      """;

  @TempDir Path folder;

  @Test
  void readsRowsSupportAndCoordinators() {
    UnitTable table = UnitTableYaml.read("units.yaml", TABLE.getBytes(StandardCharsets.UTF_8));

    assertThat(table.name()).isEqualTo("units-yunting@1");
    assertThat(table.rows()).extracting(row -> row.lead()).containsExactly("市消防救援支队", "市教育局");
    assertThat(table.rows().getFirst().support()).containsExactly("市应急管理局");
    assertThat(table.coordinators()).containsExactly("市政府办公室");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hazards: [FIRE] | hazards: [BLAZE] | units.yaml:9:15",
        "topics: [education] | topics: [schools] | units.yaml:13:14",
        "topics: [education] | hazards: [FIRE] | two rows are about FIRE",
        "lead: 市教育局 | leader: 市教育局 | units.yaml:14:5",
        "lead: 市教育局 | lead: '' | units.yaml:14:11",
        "version: 1 | version: 0 | units.yaml:2:10",
        "\"990100\" | \"99\" | 6 or 9 digits"
      })
  void namesThePlaceOfEveryMistake(String right, String wrong, String complaint) {
    byte[] bytes = TABLE.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> UnitTableYaml.read("units.yaml", bytes))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void addsAnOfficesTableToThoseOfTheProgram() throws IOException {
    int builtIn = UnitTableFiles.with(folder).all().size();
    Files.writeString(folder.resolve("yunting.yaml"), TABLE);

    assertThat(UnitTableFiles.with(folder).all())
        .hasSize(builtIn + 1)
        .extracting(UnitTable::id)
        .contains("units-general", "units-nantong", "units-xinhui", "units-yunting");

    Files.writeString(folder.resolve("again.yaml"), TABLE);
    assertThatThrownBy(() -> UnitTableFiles.with(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("raise the version");
  }
}
