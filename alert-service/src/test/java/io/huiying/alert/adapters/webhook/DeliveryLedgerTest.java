package io.huiying.alert.adapters.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.kafka.MockBroker;
import io.huiying.contracts.notice.Delivery.Outcome;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.time.HouseClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** The ledger remembers what may still be asked for, and not everything for ever. */
class DeliveryLedgerTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final TopicPartition PARTITION = new TopicPartition("alert.notification.v1", 0);

  private final MockBroker broker = new MockBroker();
  private Instant now = NOON;
  private final DeliveryLedger ledger =
      new DeliveryLedger(
          broker, broker.publisher(), HouseClock.live(() -> now), () -> now, new CountDownLatch(1));

  private void finish(String id) throws InterruptedException {
    Notification asked =
        new Notification(
            id, "a1", "i1", "webhook:duty", "*", "云汀市火灾", "首次发布", true, now, Mark.LIVE);
    ledger.finish(asked, 1, Outcome.ACCEPTED, "taken");
  }

  @Test
  void endsAreForgottenWhenNothingCanAskForThemAnyMore() throws InterruptedException {
    finish("old");
    now = NOON.plus(Duration.ofDays(1));
    finish("young");
    ledger.forget(NOON.plus(DeliveryLedger.KEPT));
    assertThat(ledger.remembered()).isEqualTo(2);
    ledger.forget(NOON.plus(DeliveryLedger.KEPT).plus(Duration.ofHours(2)));
    assertThat(ledger.finished("old")).isFalse();
    assertThat(ledger.finished("young")).isTrue();
  }

  @Test
  void whatWaitsForLongKeepsWhatCameAfterIt() {
    Unfinished unfinished = new Unfinished();
    unfinished.begin(PARTITION, 7, NOON);
    unfinished.begin(PARTITION, 8, NOON.plusSeconds(60));
    Instant later = NOON.plus(Duration.ofDays(9));
    assertThat(unfinished.oldest(later)).isEqualTo(NOON);
    unfinished.end(PARTITION, 7);
    assertThat(unfinished.oldest(later)).isEqualTo(NOON.plusSeconds(60));
    unfinished.end(PARTITION, 8);
    assertThat(unfinished.oldest(later)).isEqualTo(later);
  }
}
