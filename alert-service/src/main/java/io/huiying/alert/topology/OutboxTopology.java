package io.huiying.alert.topology;

import io.huiying.alert.domain.notice.Channel;
import io.huiying.alert.domain.notice.Subject;
import io.huiying.contracts.wire.JsonSerde;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Schema;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/**
 * Alarms, claimed perhaps twice, and notable events become messages, each once for each channel.
 * Exactly once; nothing is sent here. What it remembers lies in memory and on its changelog: a few
 * hundred bytes for each alarm of a month and each incident. On disk it would be thrown away and
 * read again after each crash all the same, and people would wait for that.
 *
 * <pre>
 *   alarm ──▶ once (ledger) ─────┐
 *   event ──▶ notable (subjects) ┴─▶ notification
 * </pre>
 */
public final class OutboxTopology {

  /** Name of the application. Guarantee: exactly once. */
  public static final String NAME = "outbox";

  /** Raised when old state cannot be read. */
  public static final int STATE_VERSION = 1;

  /** How long a second claim of the same alarm is still recognised. */
  static final Duration REMEMBERED = Duration.ofDays(30);

  /** Names the application at the broker. */
  public static final String APPLICATION = "huiying-" + NAME + "-s" + STATE_VERSION;

  static final String LEDGER = "ledger";
  static final String SUBJECTS = "subjects";
  static final String NOTIFICATIONS = "notifications";

  /**
   * The topic that rebuilds the store of subjects. A restored house needs it before its start, with
   * the application's place behind the events it holds: else everybody would be told of them again.
   */
  public static final String SUBJECTS_CHANGELOG = APPLICATION + "-" + SUBJECTS + "-changelog";

  private static final String ONCE = "once";
  private static final String NOTABLE = "notable";

  /** Claims are remembered by the day. */
  static final Duration WINDOW = Duration.ofDays(1);

  private OutboxTopology() {}

  /** A subject as the store of subjects and its changelog hold it. */
  public static Serde<Subject> subject() {
    return new JsonSerde<>(Subject.class, new Schema("Subject", 1));
  }

  /** The topology over the configured channels; {@link Channel#CONSOLE} should be one of them. */
  public static Topology build(List<Channel> channels) {
    var topology = new Topology();
    source(topology, "alarm", Topics.ALARM);
    source(topology, "event", Topics.EVENT);
    topology
        .addProcessor(ONCE, () -> new AlarmOnceProcessor(channels), "alarm")
        .addProcessor(NOTABLE, () -> new NotableEventProcessor(channels), "event")
        .addStateStore(
            Stores.windowStoreBuilder(
                Stores.inMemoryWindowStore(LEDGER, REMEMBERED, WINDOW, false),
                Serdes.String(),
                Serdes.String()),
            ONCE)
        .addStateStore(
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(SUBJECTS), Serdes.String(), subject()),
            NOTABLE)
        .addSink(
            NOTIFICATIONS,
            Topics.NOTIFICATION.name(),
            Topics.NOTIFICATION.key().serializer(),
            Topics.NOTIFICATION.value().serializer(),
            ONCE,
            NOTABLE);
    return topology;
  }

  private static <T> void source(Topology topology, String name, KafkaTopic<T> topic) {
    topology.addSource(
        name, topic.key().deserializer(), topic.value().deserializer(), topic.name());
  }
}
