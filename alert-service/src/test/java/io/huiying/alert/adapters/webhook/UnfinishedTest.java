package io.huiying.alert.adapters.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class UnfinishedTest {

  private static final TopicPartition P = new TopicPartition("alert.notification.v1", 0);
  private static final Instant ASKED = Instant.ofEpochMilli(1_000);
  private static final Instant NOW = Instant.ofEpochMilli(9_000);

  private final Unfinished unfinished = new Unfinished();

  @Test
  void movesThePositionOnlyUpToTheFirstThatIsStillOnItsWay() {
    begin(3);
    unfinished.end(P, 0);
    unfinished.end(P, 2);

    assertThat(unfinished.toCommit(NOW)).isEqualTo(at(1, ASKED));
  }

  @Test
  void movesPastAllWhenAllAreDone() {
    begin(2);
    unfinished.end(P, 1);
    unfinished.end(P, 0);

    assertThat(unfinished.toCommit(NOW)).isEqualTo(at(2, NOW));
  }

  @Test
  void saysNothingWhenNothingMoved() {
    begin(1);
    unfinished.committed(unfinished.toCommit(NOW));

    assertThat(unfinished.toCommit(NOW)).isEmpty();
  }

  @Test
  void wantsNothingOfAPartitionThatSomebodyElseHas() {
    begin(1);
    assertThat(unfinished.wants(P, 0)).isTrue();

    unfinished.forget(List.of(P));

    assertThat(unfinished.wants(P, 0)).isFalse();
    assertThat(unfinished.toCommit(NOW)).isEmpty();
  }

  private void begin(int count) {
    for (int i = 0; i < count; i++) {
      unfinished.begin(P, i, ASKED);
    }
  }

  private static Map<TopicPartition, OffsetAndMetadata> at(long offset, Instant since) {
    return Map.of(P, new OffsetAndMetadata(offset, Long.toString(since.toEpochMilli())));
  }
}
