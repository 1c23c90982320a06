package io.huiying.evaluation.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The soak in short; no server is needed, since the assessor is pure. */
class AssessSoakTest {

  @Test
  void anyTextGivesAResultOrARefusalAndEvidenceStandsWhereItSays()
      throws IOException, InterruptedException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    boolean held =
        new AssessSoak()
            .run(
                7,
                Duration.ofMinutes(5),
                3_000,
                new PrintStream(told, true, StandardCharsets.UTF_8));
    assertThat(held).as(told.toString(StandardCharsets.UTF_8)).isTrue();
    assertThat(told.toString(StandardCharsets.UTF_8)).startsWith("3000 texts");
  }

  @Test
  void aSeedAlwaysMakesTheSameText() {
    assertThat(new Fuzz(41).line()).isEqualTo(new Fuzz(41).line());
    assertThat(new Fuzz(41).line()).isNotEqualTo(new Fuzz(42).line());
  }
}
