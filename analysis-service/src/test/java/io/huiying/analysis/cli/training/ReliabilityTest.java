package io.huiying.analysis.cli.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void isNoughtWhereWhatIsSaidIsSo() {
    Reliability table = new Reliability();
    for (int i = 0; i < 10; i++) {
      table.add(0.3, i < 3);
    }
    assertThat(table.expectedError()).isCloseTo(0, within(1e-9));
    assertThat(table.text("topics")).contains("0.30  0.30     10");
  }

  @Test
  void countsCertaintyInTheLastTenth() {
    Reliability table = new Reliability();
    table.add(1, false);
    assertThat(table.expectedError()).isEqualTo(1);
  }
}
