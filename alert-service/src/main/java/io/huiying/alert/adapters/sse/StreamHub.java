package io.huiying.alert.adapters.sse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.huiying.alert.adapters.console.AlarmView;
import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.IncidentProjection.Shown;
import io.huiying.alert.adapters.console.IncidentView;
import io.huiying.alert.domain.notice.Audience;
import io.huiying.contracts.wire.Ids;
import io.huiying.kit.access.Scope;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells every client what changed, in one order. A client that comes back with the id of the last
 * event it saw is told what lies behind it, by whichever instance it asks; one that comes without,
 * or too late, begins with a snapshot. Telling never waits for a client.
 */
@ApplicationScoped
public class StreamHub {

  /** So much is told piece by piece to who comes back; more, and a snapshot is shorter. */
  private static final int MOST_PIECES = 200;

  /** Settled incidents in a snapshot; the open ones are all in it. */
  private static final int SETTLED_IN_SNAPSHOT = 200;

  private static final String INCIDENT = "incident";

  private final IncidentProjection projection;
  private final ObjectMapper json;
  private final StreamLedger ledger = new StreamLedger();
  private final Map<Client, Listener> clients = new LinkedHashMap<>();

  private final Object making = new Object();
  private long batches;
  private final Map<Scope, Snapshot> latest = new HashMap<>();

  /** What the house looked like: {@code batch} counts what was published before. */
  private record Snapshot(long batch, StreamPosition position, String json) {}

  /** Somebody who listens. */
  @FunctionalInterface
  public interface Client {
    /** Takes a message without waiting; one that cannot take it ends itself. */
    void tell(StreamMessage message);
  }

  /** Where a record lies. */
  public record At(int partition, long offset) {}

  /** An alarm, whom it is for, and where it lies. */
  public record Fired(AlarmView alarm, Audience audience, At at) {}

  /**
   * What one batch of the feed brought.
   *
   * @param incidentIds incidents that look different now
   * @param alarms alarms worth telling
   * @param states all snapshots read
   * @param claims all alarms read, also repeated ones
   */
  public record Batch(
      Collection<String> incidentIds, List<Fired> alarms, List<At> states, List<At> claims) {}

  /** Over a projection; JSON as the API writes it. */
  public StreamHub(IncidentProjection projection, ObjectMapper json, MeterRegistry registry) {
    this.projection = projection;
    this.json = json;
    registry.gauge("huiying.sse.clients", this, StreamHub::size);
  }

  /** Names the cluster that offsets belong to. */
  public synchronized void cluster(String id) {
    batches++;
    ledger.house(Ids.derive("h", id).substring(0, 9));
  }

  /** How many listen. */
  public synchronized int size() {
    return clients.size();
  }

  /**
   * Tells what a batch changed. Only its last message moves the clients on, so that one who leaves
   * in the middle is told the batch again.
   */
  public synchronized void publish(Batch batch) {
    batches++;
    batch.states().forEach(at -> ledger.stateRead(at.partition(), at.offset()));
    batch.claims().forEach(at -> ledger.alarmRead(at.partition(), at.offset()));
    String after = ledger.position().toString();
    List<StreamMessage> messages = new ArrayList<>();
    for (String id : batch.incidentIds()) {
      projection
          .view(id)
          .ifPresent(view -> messages.add(new StreamMessage(INCIDENT, id, write(view), null)));
    }
    for (Fired fired : batch.alarms()) {
      AlarmView alarm = fired.alarm();
      StreamMessage message =
          new StreamMessage("alarm", alarm.incidentId(), fired.audience(), write(alarm), null);
      ledger.keep(fired.at().partition(), fired.at().offset(), message);
      messages.add(message);
    }
    tell(moving(messages, after), Map.copyOf(clients));
  }

  /** Tells everybody something that nobody has to catch up on. */
  public synchronized void tellAll(String event, Object body) {
    tell(List.of(new StreamMessage(event, null, write(body), null)), Map.copyOf(clients));
  }

  /** The same, to those alone whose incident it is about and whom it is for. */
  public synchronized void tellAbout(
      String incidentId, Audience audience, String event, Object body) {
    tell(
        List.of(new StreamMessage(event, incidentId, audience, write(body), null)),
        Map.copyOf(clients));
  }

  /**
   * Lets a client in and tells it first what it needs to be up to date. The long part of that is
   * made outside the lock, so that the feed goes on; only what happened meanwhile is added inside.
   *
   * @param as whose incidents and messages it may hear of
   */
  public void join(Client client, Listener as, @Nullable String lastEventId) {
    Optional<StreamPosition> seen =
        Optional.ofNullable(lastEventId).flatMap(StreamPosition::parse).filter(this::covers);
    boolean resumes = seen.filter(this::isNear).isPresent();
    Snapshot start = resumes ? null : snapshot(as.scope());
    letIn(client, as, seen, start);
  }

  private synchronized void letIn(
      Client client, Listener as, Optional<StreamPosition> seen, @Nullable Snapshot start) {
    List<StreamMessage> messages = new ArrayList<>();
    if (start != null) {
      messages.add(new StreamMessage("snapshot", null, start.json(), null));
    }
    Optional<StreamPosition> from = start == null ? seen : Optional.of(start.position());
    from.ifPresent(position -> messages.addAll(incidentsBehind(position)));
    seen.or(() -> from).ifPresent(position -> messages.addAll(ledger.alarmsBehind(position)));
    clients.put(client, as);
    tell(moving(messages, ledger.position().toString()), Map.of(client, as));
  }

  private List<StreamMessage> incidentsBehind(StreamPosition position) {
    return changedBehind(position).stream()
        .map(Shown::incident)
        .map(
            incident ->
                new StreamMessage(INCIDENT, incident.id(), write(projection.view(incident)), null))
        .toList();
  }

  private synchronized boolean covers(StreamPosition position) {
    return ledger.covers(position);
  }

  private boolean isNear(StreamPosition position) {
    return changedBehind(position).size() <= MOST_PIECES;
  }

  /** Lets a client go. */
  public synchronized void leave(Client client) {
    clients.remove(client);
  }

  private List<Shown> changedBehind(StreamPosition position) {
    return projection.all().stream()
        .filter(shown -> position.state().before(shown.partition(), shown.offset()))
        .sorted(Comparator.comparing(shown -> shown.incident().detectedAt()))
        .toList();
  }

  /**
   * Everything as it was at a position or later, as JSON; made once for all of a scope who come
   * before the next batch.
   */
  private Snapshot snapshot(Scope scope) {
    synchronized (making) {
      long batch;
      StreamPosition position;
      synchronized (this) {
        batch = batches;
        position = ledger.position();
      }
      latest.values().removeIf(old -> old.batch() != batch);
      return latest.computeIfAbsent(
          scope, mine -> new Snapshot(batch, position, write(Map.of("items", items(mine)))));
    }
  }

  private List<IncidentView> items(Scope scope) {
    Comparator<Shown> newest =
        Comparator.comparing((Shown shown) -> shown.incident().detectedAt()).reversed();
    List<IncidentView> items = new ArrayList<>();
    int settled = 0;
    for (Shown shown : projection.all().stream().sorted(newest).toList()) {
      if (!scope.includes(shown.incident().place())) {
        continue;
      }
      if (shown.incident().state().open() || settled++ < SETTLED_IN_SNAPSHOT) {
        items.add(projection.view(shown.incident()));
      }
    }
    return items;
  }

  private static List<StreamMessage> moving(List<StreamMessage> messages, String after) {
    if (!messages.isEmpty()) {
      StreamMessage last = messages.removeLast();
      messages.add(last.moving(after));
    }
    return messages;
  }

  private void tell(List<StreamMessage> messages, Map<Client, Listener> listeners) {
    listeners.forEach((client, listener) -> heard(messages, listener).forEach(client::tell));
  }

  /**
   * What somebody hears. An incident that is not theirs, perhaps because its place was corrected,
   * is gone for them; the position of the last message moves on whatever they hear last.
   */
  private List<StreamMessage> heard(List<StreamMessage> messages, Listener as) {
    if (as.hearsAll() || messages.isEmpty()) {
      return messages;
    }
    List<StreamMessage> heard = new ArrayList<>();
    for (StreamMessage message : messages) {
      String about = message.about();
      if (about == null || includes(as.scope(), about)) {
        if (as.isFor(message.audience())) {
          heard.add(message.moving(null));
        }
      } else if (message.event().equals(INCIDENT)) {
        heard.add(new StreamMessage("gone", about, write(Map.of("id", about)), null));
      }
    }
    if (!heard.isEmpty()) {
      heard.add(heard.removeLast().moving(messages.getLast().id()));
    }
    return heard;
  }

  private boolean includes(Scope scope, String incidentId) {
    return scope.wholeHouse()
        || projection.incident(incidentId).stream()
            .anyMatch(incident -> scope.includes(incident.place()));
  }

  private String write(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a view is always JSON", e);
    }
  }
}
