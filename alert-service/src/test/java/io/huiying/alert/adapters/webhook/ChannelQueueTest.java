package io.huiying.alert.adapters.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.kafka.MockBroker;
import io.huiying.alert.domain.notice.Audience;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Topics;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Messages of one incident keep their order; those of others do not wait for them. */
class ChannelQueueTest {

  private static final InstantSource MACHINE = InstantSource.fixed(Instant.ofEpochSecond(1_000));
  private static final long PATIENCE_SECONDS = 20;

  private final long begun = System.nanoTime();
  private final MockBroker broker = new MockBroker();
  private final CompletableFuture<Void> mayAnswer = new CompletableFuture<>();
  private final List<String> sent = new CopyOnWriteArrayList<>();

  /** Answers at once, but for {@code slow} only when allowed. */
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
          if (notification.id().equals("slow")) {
            mayAnswer.join();
          }
          sent.add(notification.id());
          return new Answer(true, "taken");
        }
      };

  @Test
  void anIncidentWaitsForItsOwnMessagesOnly() throws Exception {
    broker.empty(Topics.DELIVERY);
    CountDownLatch done = new CountDownLatch(3);
    CompletableFuture<Void> otherDone = new CompletableFuture<>();
    DeliveryLedger ledger =
        new DeliveryLedger(
            broker, broker.publisher(), HouseClock.live(MACHINE), MACHINE, new CountDownLatch(1));
    try (ChannelQueue queue = new ChannelQueue(channel, ledger, MACHINE)) {
      queue.add(task("slow", "i1", 1, done::countDown));
      queue.add(task("next", "i1", 2, done::countDown));
      queue.add(
          task(
              "other",
              "i2",
              3,
              () -> {
                done.countDown();
                otherDone.complete(null);
              }));
      otherDone.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(sent).containsExactly("other");
      mayAnswer.complete(null);
      assertThat(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(sent).containsExactly("other", "slow", "next");
    }
  }

  private DeliveryTask task(String id, String incident, long order, Runnable done) {
    Notification notification =
        new Notification(
            id,
            "a1",
            incident,
            "webhook:duty",
            "*",
            "云汀市火灾",
            "首次发布",
            true,
            MACHINE.instant(),
            Mark.LIVE);
    return new DeliveryTask(notification, MACHINE.instant(), order, 1, begun, () -> true, done);
  }
}
