package io.huiying.analysis.cli.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

  @Test
  void readsQuotedCellsOverSeveralLines() {
    assertThat(CsvRecords.of("甲,乙\r\n\"一,\"\"二\"\"\n三\",四\n"))
        .containsExactly(List.of("甲", "乙"), List.of("一,\"二\"\n三", "四"));
  }
}
