package io.huiying.alert.adapters.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.kafka.MockBroker;
import io.huiying.alert.domain.notice.Audience;
import io.huiying.contracts.notice.Delivery;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** What one record holds never ends the delivery of the others. */
class DeliveryWorkerTest {

  private static final InstantSource MACHINE = InstantSource.fixed(Instant.ofEpochSecond(1_000));
  private static final Notification ALARM =
      new Notification(
          "n1",
          "a1",
          "i1",
          "webhook:duty",
          "*",
          "云汀市火灾",
          "首次发布",
          true,
          MACHINE.instant(),
          Mark.LIVE);

  private final MockBroker broker = new MockBroker();
  private final CompletableFuture<String> brought = new CompletableFuture<>();
  private int attempts;

  /** A channel that fails in an unforeseen way at first. */
  private final DeliveryChannel channel =
      new DeliveryChannel() {
        @Override
        public Audience audience() {
          return Audience.EVERYBODY;
        }

        @Override
        public String name() {
          return "webhook:duty";
        }

        @Override
        public boolean real() {
          return true;
        }

        @Override
        public Answer send(Notification notification) {
          if (attempts++ == 0) {
            throw new IllegalStateException("a fault of the channel");
          }
          brought.complete(notification.id());
          return new Answer(true, "taken");
        }
      };

  @Test
  void goesOnAfterNothingAfterNonsenseAndAfterAFaultOfItsChannel() throws Exception {
    List<TopicPartition> partitions = broker.empty(Topics.NOTIFICATION);
    broker.empty(Topics.DELIVERY);
    DeliveryWorker worker =
        new DeliveryWorker(
            broker, broker.publisher(), HouseClock.live(MACHINE), MACHINE, List.of(channel));
    CompletableFuture<Boolean> delivering = new CompletableFuture<>();
    broker.grouped.schedulePollTask(
        () -> {
          broker.grouped.commitSync(
              Map.of(partitions.getFirst(), new OffsetAndMetadata(0, "no time")));
          broker.grouped.rebalance(partitions);
          broker.grouped.addRecord(MockBroker.record(Topics.NOTIFICATION, 0, null));
          broker.grouped.addRecord(
              MockBroker.record(Topics.NOTIFICATION, 1, "{".getBytes(StandardCharsets.UTF_8)));
          broker.grouped.addRecord(
              MockBroker.record(
                  Topics.NOTIFICATION, 2, Topics.NOTIFICATION.value().toBytes(ALARM)));
        });
    broker.grouped.schedulePollTask(() -> delivering.complete(worker.delivering()));
    assertThat(worker.delivering()).isFalse();
    try (worker) {
      worker.start();
      assertThat(brought.get(20, TimeUnit.SECONDS)).isEqualTo("n1");
      assertThat(delivering.get(20, TimeUnit.SECONDS)).isTrue();
      assertThat(broker.writer.history().stream().map(ProducerRecord::topic))
          .filteredOn(Topics.NOTIFICATION.deadLetters()::equals)
          .hasSize(2);
    }
    assertThat(worker.delivering()).isFalse();
  }

  @Test
  void saysSoWhenItCannotDeliver() throws Exception {
    CompletableFuture<Boolean> whileBroken = new CompletableFuture<>();
    DeliveryWorker[] self = new DeliveryWorker[1];
    MockBroker broken =
        new MockBroker() {
          private boolean before;

          @Override
          public org.apache.kafka.clients.consumer.Consumer<String, byte[]> groupReader(
              String group) {
            if (before) {
              whileBroken.complete(self[0].delivering());
            }
            before = true;
            throw new IllegalArgumentException("an odd setting");
          }
        };
    self[0] =
        new DeliveryWorker(
            broken, broken.publisher(), HouseClock.live(MACHINE), MACHINE, List.of(channel));
    try (DeliveryWorker worker = self[0]) {
      worker.start();
      assertThat(whileBroken.get(20, TimeUnit.SECONDS)).isFalse();
    }
  }

  @Test
  void messagesOfARemovedChannelFailAndAreCounted() throws Exception {
    List<TopicPartition> partitions = broker.empty(Topics.NOTIFICATION);
    broker.empty(Topics.DELIVERY);
    CompletableFuture<Map<String, Integer>> counted = new CompletableFuture<>();
    try (DeliveryWorker worker =
        new DeliveryWorker(
            broker,
            broker.publisher(),
            HouseClock.live(MACHINE),
            MACHINE,
            List.of(new ConsoleChannel()))) {
      broker.grouped.schedulePollTask(
          () -> {
            broker.grouped.rebalance(partitions);
            broker.grouped.addRecord(
                MockBroker.record(
                    Topics.NOTIFICATION, 0, Topics.NOTIFICATION.value().toBytes(ALARM)));
          });
      broker.grouped.schedulePollTask(() -> counted.complete(worker.undeliverable()));
      worker.start();
      assertThat(counted.get(20, TimeUnit.SECONDS)).containsExactly(Map.entry("webhook:duty", 1));
    }
    assertThat(broker.writer.history())
        .filteredOn(record -> record.topic().equals(Topics.DELIVERY.name()))
        .extracting(record -> Topics.DELIVERY.value().fromBytes(record.value()).outcome())
        .containsExactly(Delivery.Outcome.FAILED);
  }
}
