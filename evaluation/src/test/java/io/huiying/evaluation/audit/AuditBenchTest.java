package io.huiying.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.evaluation.bench.Figures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** No container: the benchmark itself, small. */
class AuditBenchTest {

  @Test
  void findsAndNamesEveryMutation() throws IOException, InterruptedException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Figures figures =
        new AuditBench(2_000, 300).run(new PrintStream(told, true, StandardCharsets.UTF_8));
    assertThat(figures.complete()).as(told.toString(StandardCharsets.UTF_8)).isTrue();
    assertThat(figures.named()).containsEntry("found", 300).containsEntry("named", 300);
  }
}
