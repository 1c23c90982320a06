package io.huiying.analysis.adapters.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pure: no broker. */
class NewestBytesTest {

  @Test
  void forgetsWhatWasWrittenLongestAgoWhenThereIsNoRoom() {
    NewestBytes records = new NewestBytes(10);
    records.put("a", new byte[4]);
    records.put("b", new byte[4]);
    records.put("a", new byte[5]);
    records.put("c", new byte[4]);
    assertThat(records.find("b")).isEmpty();
    assertThat(records.find("a")).hasValueSatisfying(bytes -> assertThat(bytes).hasSize(5));
    assertThat(records.find("c")).isPresent();
  }

  @Test
  void keepsTheNewestHoweverLargeItIs() {
    NewestBytes records = new NewestBytes(10);
    records.put("a", new byte[4]);
    records.put("b", new byte[40]);
    assertThat(records.find("a")).isEmpty();
    assertThat(records.find("b")).isPresent();
  }
}
