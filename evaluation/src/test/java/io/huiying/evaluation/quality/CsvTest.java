package io.huiying.evaluation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void readsQuotesCommasAndLinesWithinACell() {
    assertThat(Csv.rows("a,b\r\n1,\"云汀，\"\"市\"\",\n滨江\"\n"))
        .containsExactly(List.of("a", "b"), List.of("1", "云汀，\"市\",\n滨江"));
  }
}
