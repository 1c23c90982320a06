package io.huiying.analysis.adapters.kafka;

import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.notice.AuditEntry;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.house.HouseConfig;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/** Who read or searched what, kept before the answer is given. */
@ApplicationScoped
public class AuditTrail {

  private static final int WITHIN_MS = 3_000;
  private static final int MAX_TARGET = 400;

  private final Producer<String, AuditEntry> producer;
  private final HouseClock clock;

  AuditTrail(HouseConfig house, HouseClock clock) {
    this.clock = clock;
    this.producer =
        new KafkaProducer<>(
            ClientSettings.producer(house, WITHIN_MS),
            Topics.AUDIT.key().serializer(),
            Topics.AUDIT.value().serializer());
  }

  /**
   * Sends a record of an action that is about to be answered.
   *
   * @throws ProblemException when the audit is away: what cannot be audited is not shown
   */
  public Entry record(Actor actor, String action, String target) {
    Instant now = clock.instant();
    String what = target.length() <= MAX_TARGET ? target : target.substring(0, MAX_TARGET);
    String id = Ids.derive("a", actor.name(), action, what, now.toString());
    AuditEntry entry = new AuditEntry(id, actor, action, what, "ok", now);
    try {
      return new Entry(producer.send(new ProducerRecord<>(Topics.AUDIT.name(), id, entry)));
    } catch (KafkaException e) {
      throw notAudited();
    }
  }

  /** A record on its way. */
  public record Entry(Future<RecordMetadata> sent) {

    /**
     * Waits until it is kept.
     *
     * @throws ProblemException when it cannot be
     */
    public void await() {
      try {
        sent.get(WITHIN_MS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw notAudited();
      } catch (ExecutionException | TimeoutException e) {
        throw notAudited();
      }
    }
  }

  @PreDestroy
  void close() {
    producer.close(Duration.ofMillis(WITHIN_MS));
  }

  private static ProblemException notAudited() {
    return new ProblemException(
        Problem.of(503, "audit-unavailable", "The audit is away", "审计暂不可用，按规定不予检索，请稍后再试"),
        Map.of("Retry-After", "5"));
  }
}
