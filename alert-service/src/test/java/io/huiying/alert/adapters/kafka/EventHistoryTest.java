package io.huiying.alert.adapters.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.alert.adapters.console.Shown;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.incident.View;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.problem.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** An old history is read from where it began, and nobody waits for it for ever. */
class EventHistoryTest {

  private static final TopicPartition PARTITION = EventHistory.partitionOf(View.INCIDENT);
  private static final long FIRST = 5;

  private final List<IncidentEvent> events = Shown.majorFire().events();
  private final List<Long> sought = new ArrayList<>();
  private long foundByTime = FIRST;
  private final MockConsumer<String, byte[]> reader =
      new MockConsumer<>("earliest") {
        @Override
        public synchronized Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(
            Map<TopicPartition, Long> since) {
          return Map.of(PARTITION, new OffsetAndTimestamp(foundByTime, 0));
        }

        @Override
        public synchronized void seek(TopicPartition partition, long offset) {
          sought.add(offset);
          super.seek(partition, offset);
        }

        @Override
        public synchronized void seekToBeginning(Collection<TopicPartition> partitions) {
          sought.add(0L);
          super.seekToBeginning(partitions);
          stored();
        }
      };

  private EventHistory history(Duration patience) {
    reader.updateBeginningOffsets(Map.of(PARTITION, 0L));
    reader.updateEndOffsets(Map.of(PARTITION, FIRST + events.size()));
    reader.schedulePollTask(this::stored);
    return new EventHistory(
        new KafkaClients(null) {
          @Override
          public Consumer<String, byte[]> reader() {
            return reader;
          }
        },
        patience);
  }

  private void stored() {
    for (int i = 0; i < events.size(); i++) {
      reader.addRecord(
          new ConsumerRecord<>(
              PARTITION.topic(),
              PARTITION.partition(),
              FIRST + i,
              View.INCIDENT,
              Topics.EVENT.value().toBytes(events.get(i))));
    }
  }

  @Test
  void readsFromWhereTheIncidentBegan() {
    assertThat(history(Duration.ofSeconds(20)).of(View.INCIDENT, Scenario.NOON)).isEqualTo(events);
    assertThat(sought).containsExactly(FIRST);
  }

  @Test
  void readsFromTheBeginningWhenTheTimesOfRecordsMislead() {
    foundByTime = FIRST + 2;
    assertThat(history(Duration.ofSeconds(20)).of(View.INCIDENT, Scenario.NOON)).isEqualTo(events);
    assertThat(sought.stream().distinct()).containsExactly(FIRST + 2, 0L);
  }

  @Test
  void saysThatItIsBusyInsteadOfWaiting() {
    assertThatThrownBy(() -> history(Duration.ZERO).of(View.INCIDENT, Scenario.NOON))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(503));
  }
}
