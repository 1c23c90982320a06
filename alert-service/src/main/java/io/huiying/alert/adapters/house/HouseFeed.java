package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.console.AlarmView;
import io.huiying.alert.adapters.console.Bounded;
import io.huiying.alert.adapters.console.CommandOutcomes;
import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.NoticeView;
import io.huiying.alert.adapters.console.ReadModel;
import io.huiying.alert.adapters.console.Timelines;
import io.huiying.alert.adapters.kafka.FeedSource;
import io.huiying.alert.adapters.kafka.KafkaClients;
import io.huiying.alert.adapters.kafka.TopicFeed;
import io.huiying.alert.adapters.metrics.HouseMetrics;
import io.huiying.alert.adapters.rest.AuditTrail;
import io.huiying.alert.adapters.sse.StreamHub;
import io.huiying.alert.adapters.sse.StreamHub.At;
import io.huiying.alert.adapters.sse.StreamHub.Batch;
import io.huiying.alert.adapters.sse.StreamHub.Fired;
import io.huiying.alert.domain.notice.AlarmNotice;
import io.huiying.alert.domain.notice.Audience;
import io.huiying.alert.domain.notice.HouseNotice;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.wire.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills the read model from the topics and tells listeners what each batch changed. Words and
 * headlines come before the incidents that show them; snapshots before the events that they hold.
 */
@ApplicationScoped
public class HouseFeed {

  private static final long EVENTS = 25_000;
  private static final long LATEST = 500;
  private static final long SIGNALS = 5_000;
  private static final int ALARMS_REMEMBERED = 50_000;
  private static final String CONSOLE = "console";

  private final IncidentProjection projection;
  private final Timelines timelines;
  private final CommandOutcomes outcomes;
  private final AuditTrail audit;
  private final StreamHub hub;
  private final ReadModel readModel;
  private final HouseMetrics metrics;
  private final PulseWatch pulses;
  private final SourceWatch voices;

  // One thread, the feed's, touches these.
  private final Map<String, Boolean> alarmsSeen = new Bounded<>(ALARMS_REMEMBERED);
  private final Set<String> changed = new LinkedHashSet<>();
  private final List<Fired> alarms = new ArrayList<>();
  private final List<At> states = new ArrayList<>();
  private final List<At> claims = new ArrayList<>();
  private final List<Notification> notices = new ArrayList<>();

  HouseFeed(
      IncidentProjection projection,
      Timelines timelines,
      CommandOutcomes outcomes,
      AuditTrail audit,
      StreamHub hub,
      ReadModel readModel,
      HouseMetrics metrics,
      PulseWatch pulses,
      SourceWatch voices) {
    this.projection = projection;
    this.timelines = timelines;
    this.outcomes = outcomes;
    this.audit = audit;
    this.hub = hub;
    this.readModel = readModel;
    this.metrics = metrics;
    this.pulses = pulses;
    this.voices = voices;
  }

  /** Begins to follow the topics. */
  public TopicFeed start(KafkaClients clients) {
    TopicFeed feed = new TopicFeed("house", clients, sources(), hub::cluster, this::publish);
    readModel.fedBy(feed);
    feed.start();
    return feed;
  }

  private List<FeedSource<?>> sources() {
    return List.of(
        new FeedSource<>(
            Topics.EVIDENCE,
            FeedSource.ALL,
            (digest, evidence, partition, offset) -> change(projection.quote(digest, evidence))),
        new FeedSource<>(
            Topics.SIGNAL,
            SIGNALS,
            (group, signal, partition, offset) ->
                change(signal == null ? null : projection.headline(signal.group()))),
        new FeedSource<>(
            Topics.COMMAND,
            LATEST,
            (id, command, partition, offset) -> {
              // Signals handed on to a survivor are nobody's to wait for.
              if (command != null && command.actor().role() != Role.SYSTEM) {
                outcomes.asked(command.commandId(), command.incidentId());
              }
            }),
        new FeedSource<>(Topics.STATE, FeedSource.ALL, this::state),
        new FeedSource<>(Topics.EVENT, EVENTS, (id, event, partition, offset) -> event(event)),
        new FeedSource<>(Topics.ALARM, LATEST, this::alarm),
        new FeedSource<>(Topics.NOTIFICATION, 0, (id, notice, partition, offset) -> notice(notice)),
        new FeedSource<>(
            Topics.SOURCE_STATUS,
            FeedSource.ALL,
            (source, status, partition, offset) -> voices.heard(source, status)),
        new FeedSource<>(
            Topics.PULSE,
            0,
            (part, pulse, partition, offset) -> {
              if (pulse != null) {
                pulses.heard(pulse);
              }
            }),
        new FeedSource<>(
            Topics.AUDIT,
            AuditTrail.KEPT,
            (id, entry, partition, offset) -> {
              if (entry != null) {
                audit.read(entry);
              }
            }));
  }

  /** Takes a snapshot. */
  public void state(String id, @Nullable Incident incident, int partition, long offset) {
    boolean isNew = projection.incident(id).isEmpty();
    if (projection.snapshot(id, incident, partition, offset)) {
      changed.add(id);
    }
    states.add(new At(partition, offset));
    if (incident != null) {
      outcomes.snapshot(incident);
      if (isNew && readModel.ready()) {
        metrics.incidentShown(incident);
      }
    }
  }

  /** Takes an event. */
  public void event(@Nullable IncidentEvent event) {
    if (event != null) {
      timelines.add(event);
      outcomes.event(event, projection.incident(event.incidentId()));
    }
  }

  /** Takes an alarm; a repeated claim and one of an older schedule are not worth telling. */
  public void alarm(String id, @Nullable Alarm alarm, int partition, long offset) {
    At at = new At(partition, offset);
    claims.add(at);
    if (alarm == null || alarmsSeen.put(alarm.id(), true) != null || !projection.stands(alarm)) {
      return;
    }
    alarms.add(new Fired(AlarmView.of(alarm), AlarmNotice.audience(alarm), at));
    if (readModel.ready()) {
      metrics.alarmFired(alarm);
    }
  }

  private void notice(@Nullable Notification notification) {
    if (notification != null && notification.channel().equals(CONSOLE)) {
      notices.add(notification);
    }
  }

  /** What is wrong with the house is everybody's. */
  private void tell(Notification told) {
    NoticeView notice = NoticeView.of(told);
    if (told.incidentId().equals(HouseNotice.HOUSE)) {
      hub.tellAll("notice", notice);
    } else {
      Audience audience = Audience.ofRecipient(told.recipient());
      hub.tellAbout(told.incidentId(), audience, "notice", notice);
    }
  }

  private void change(@Nullable String incidentId) {
    if (incidentId != null) {
      changed.add(incidentId);
    }
  }

  /** Tells listeners what was taken since the last time. */
  public void publish() {
    Batch batch =
        new Batch(
            List.copyOf(changed), List.copyOf(alarms), List.copyOf(states), List.copyOf(claims));
    List<Notification> told = List.copyOf(notices);
    changed.clear();
    alarms.clear();
    states.clear();
    claims.clear();
    notices.clear();
    hub.publish(batch);
    told.forEach(this::tell);
  }
}
