package io.huiying.contracts.wire;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.audit.AuditRoot;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.house.Pulse;
import io.huiying.contracts.incident.Evidence;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.notice.AuditEntry;
import io.huiying.contracts.notice.Delivery;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceStatus;
import io.huiying.contracts.signal.Fold;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every topic there is, in the order in which data flows. {@code huiying topics apply} creates
 * them; the services refuse a broker on which they differ.
 */
public final class Topics {

  /** Parallelism of what scales by posts. */
  private static final int POST_PARTITIONS = 4;

  /** Parallelism of what scales by incidents. */
  private static final int INCIDENT_PARTITIONS = 4;

  /** What the sources published. */
  public static final KafkaTopic<Post> POST =
      kept("opinion.post.v1", Post.class, POST_PARTITIONS, Duration.ofDays(7));

  /** What was understood of it; as long as the search index, so that it can be rebuilt. */
  public static final KafkaTopic<AssessedPost> ASSESSED_POST =
      kept("opinion.assessed-post.v1", AssessedPost.class, POST_PARTITIONS, Duration.ofDays(90));

  /**
   * Groups that still take posts; when one has cooled a tombstone for it and for each post that it
   * named. Rebuilds the single grouper's memory.
   */
  public static final KafkaTopic<OpenGroup> GROUP =
      topic("opinion.group.v1", OpenGroup.class, 1, null, true, false);

  /**
   * What groups of posts tell: of a group of posts the single grouper, of a surge its topic's desk.
   */
  public static final KafkaTopic<GroupSignal> SIGNAL =
      kept("opinion.signal.v1", GroupSignal.class, 1, Duration.ofDays(30));

  /** Which posts repeat which; as long as the search index, which can unfold them. */
  public static final KafkaTopic<Fold> FOLD =
      kept("opinion.fold.v1", Fold.class, POST_PARTITIONS, Duration.ofDays(90));

  /** Attention by topic and region, by group, and what fits no topic. */
  public static final KafkaTopic<Heat> HEAT =
      kept("opinion.heat.v1", Heat.class, POST_PARTITIONS, Duration.ofDays(30));

  /** What people corrected, in one order; read by the single grouper. */
  public static final KafkaTopic<Correction> CORRECTION =
      truth("opinion.correction.v1", Correction.class, 1, null, false);

  /** What people ask, and incidents of one another: nobody would ask for the latter again. */
  public static final KafkaTopic<IncidentCommand> COMMAND =
      truth(
          "incident.command.v1",
          IncidentCommand.class,
          INCIDENT_PARTITIONS,
          Duration.ofDays(30),
          false);

  /** The record of truth. */
  public static final KafkaTopic<IncidentEvent> EVENT =
      truth("incident.event.v1", IncidentEvent.class, INCIDENT_PARTITIONS, null, false);

  /** Newest snapshot of each incident. */
  public static final KafkaTopic<Incident> STATE =
      truth("incident.state.v1", Incident.class, INCIDENT_PARTITIONS, null, true);

  /** Open clocks by clock id, in their incident's partition; a tombstone when stopped. */
  public static final KafkaTopic<Clock> CLOCK =
      truth("incident.clock.v1", Clock.class, INCIDENT_PARTITIONS, null, true);

  /** Quotes, erasable. */
  public static final KafkaTopic<Evidence> EVIDENCE =
      truth("incident.evidence.v1", Evidence.class, INCIDENT_PARTITIONS, null, true);

  /** Claims that a clock reached a threshold; keyed by incident. */
  public static final KafkaTopic<Alarm> ALARM =
      kept("alert.alarm.v1", Alarm.class, INCIDENT_PARTITIONS, Duration.ofDays(365));

  /** Messages asked for, each once. */
  public static final KafkaTopic<Notification> NOTIFICATION =
      kept("alert.notification.v1", Notification.class, INCIDENT_PARTITIONS, Duration.ofDays(365));

  /** What became of them. */
  public static final KafkaTopic<Delivery> DELIVERY =
      kept("alert.delivery.v1", Delivery.class, INCIDENT_PARTITIONS, Duration.ofDays(365));

  /** Who did, read or searched what. */
  public static final KafkaTopic<AuditEntry> AUDIT =
      truth("audit.event.v1", AuditEntry.class, 1, null, false);

  /** Hourly Merkle roots over the events. */
  public static final KafkaTopic<AuditRoot> ROOT =
      truth("incident.root.v1", AuditRoot.class, 1, null, false);

  /** When each registered source was last heard; a tombstone when it is registered no more. */
  public static final KafkaTopic<SourceStatus> SOURCE_STATUS =
      topic("source.status.v1", SourceStatus.class, 1, null, true, false);

  /** Signs of life; records carry the broker's time, so that a wrong clock shows. */
  public static final KafkaTopic<Pulse> PULSE =
      kept("house.pulse.v1", Pulse.class, 1, Duration.ofDays(1));

  private static final List<KafkaTopic<?>> ALL =
      List.of(
          POST,
          ASSESSED_POST,
          GROUP,
          SIGNAL,
          FOLD,
          HEAT,
          CORRECTION,
          COMMAND,
          EVENT,
          STATE,
          CLOCK,
          EVIDENCE,
          ALARM,
          NOTIFICATION,
          DELIVERY,
          AUDIT,
          ROOT,
          SOURCE_STATUS,
          PULSE);

  private Topics() {}

  /** All of them. */
  public static List<KafkaTopic<?>> all() {
    return ALL;
  }

  private static <T> KafkaTopic<T> kept(
      String name, Class<T> type, int partitions, Duration retention) {
    return topic(name, type, partitions, retention, false, false);
  }

  private static <T> KafkaTopic<T> truth(
      String name, Class<T> type, int partitions, @Nullable Duration retention, boolean compacted) {
    return topic(name, type, partitions, retention, compacted, true);
  }

  private static <T> KafkaTopic<T> topic(
      String name,
      Class<T> type,
      int partitions,
      @Nullable Duration retention,
      boolean compacted,
      boolean truth) {
    var serde = new JsonSerde<>(type, new Schema(type.getSimpleName(), 1));
    return new KafkaTopic<>(name, serde, partitions, retention, compacted, truth);
  }
}
