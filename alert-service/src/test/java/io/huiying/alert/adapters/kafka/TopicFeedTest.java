package io.huiying.alert.adapters.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.console.Shown;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A fault of whoever takes the records is seen and survived. */
class TopicFeedTest {

  private static final byte[] FIRE = Topics.STATE.value().toBytes(Shown.majorFire().incident());

  private final MockBroker broker = new MockBroker();
  private final CompletableFuture<Long> last = new CompletableFuture<>();
  private final CompletableFuture<Boolean> connectedAfterFault = new CompletableFuture<>();
  private final CompletableFuture<Boolean> connectedAgain = new CompletableFuture<>();
  private final CountDownLatch told = new CountDownLatch(2);

  private void take(long offset) {
    if (offset == 1) {
      throw new IllegalArgumentException("a fault of the view");
    }
    if (offset == 3) {
      last.complete(offset);
    }
  }

  private void tell() {
    told.countDown();
    if (told.getCount() > 0) {
      throw new NullPointerException("a fault of the stream");
    }
  }

  @Test
  void goesOnAfterAFaultOfASinkAndOfTheStream() throws Exception {
    broker.empty(Topics.STATE);
    TopicFeed feed =
        new TopicFeed(
            "test",
            broker,
            List.of(
                new FeedSource<>(
                    Topics.STATE, FeedSource.ALL, (id, incident, partition, at) -> take(at))),
            cluster -> {},
            this::tell);
    broker.reader.schedulePollTask(
        () -> {
          broker.reader.addRecord(MockBroker.record(Topics.STATE, 0, FIRE));
          broker.reader.addRecord(MockBroker.record(Topics.STATE, 1, FIRE));
          broker.reader.addRecord(
              MockBroker.record(Topics.STATE, 2, "{".getBytes(StandardCharsets.UTF_8)));
        });
    broker.reader.schedulePollTask(() -> connectedAfterFault.complete(feed.connected()));
    broker.reader.schedulePollTask(() -> connectedAgain.complete(feed.connected()));
    broker.reader.schedulePollTask(
        () -> broker.reader.addRecord(MockBroker.record(Topics.STATE, 3, FIRE)));
    try (feed) {
      feed.start();
      assertThat(last.get(10, TimeUnit.SECONDS)).isEqualTo(3);
      assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(connectedAfterFault).isCompletedWithValue(false);
      assertThat(connectedAgain).isCompletedWithValue(true);
      assertThat(feed.unreadable()).isEqualTo(2);
    }
    assertThat(feed.connected()).isFalse();
  }
}
