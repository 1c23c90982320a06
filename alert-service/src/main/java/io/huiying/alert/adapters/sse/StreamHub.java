package io.huiying.alert.adapters.sse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.huiying.alert.adapters.console.AlarmView;
import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.IncidentProjection.Shown;
import io.huiying.alert.adapters.console.IncidentView;
import io.huiying.contracts.wire.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final IncidentProjection projection;
  private final ObjectMapper json;
  private final StreamLedger ledger = new StreamLedger();
  private final Set<Client> clients = new LinkedHashSet<>();

  private final Object making = new Object();
  private long batches;
  private @Nullable Snapshot latest;

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

  /** An alarm and where it lies. */
  public record Fired(AlarmView alarm, At at) {}

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
          .ifPresent(view -> messages.add(new StreamMessage("incident", write(view), null)));
    }
    for (Fired fired : batch.alarms()) {
      StreamMessage message = new StreamMessage("alarm", write(fired.alarm()), null);
      ledger.keep(fired.at().partition(), fired.at().offset(), message);
      messages.add(message);
    }
    tell(moving(messages, after), List.copyOf(clients));
  }

  /** Tells something that nobody has to catch up on. */
  public synchronized void tellAll(String event, Object body) {
    tell(List.of(new StreamMessage(event, write(body), null)), List.copyOf(clients));
  }

  /**
   * Lets a client in and tells it first what it needs to be up to date. The long part of that is
   * made outside the lock, so that the feed goes on; only what happened meanwhile is added inside.
   */
  public void join(Client client, @Nullable String lastEventId) {
    Optional<StreamPosition> seen =
        Optional.ofNullable(lastEventId).flatMap(StreamPosition::parse).filter(this::covers);
    boolean resumes = seen.filter(this::isNear).isPresent();
    Snapshot start = resumes ? null : snapshot();
    letIn(client, seen, start);
  }

  private synchronized void letIn(
      Client client, Optional<StreamPosition> seen, @Nullable Snapshot start) {
    List<StreamMessage> messages = new ArrayList<>();
    if (start != null) {
      messages.add(new StreamMessage("snapshot", start.json(), null));
    }
    Optional<StreamPosition> from = start == null ? seen : Optional.of(start.position());
    from.ifPresent(position -> messages.addAll(incidentsBehind(position)));
    seen.or(() -> from).ifPresent(position -> messages.addAll(ledger.alarmsBehind(position)));
    clients.add(client);
    tell(moving(messages, ledger.position().toString()), List.of(client));
  }

  private List<StreamMessage> incidentsBehind(StreamPosition position) {
    return changedBehind(position).stream()
        .map(shown -> write(projection.view(shown.incident())))
        .map(json -> new StreamMessage("incident", json, null))
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
   * Everything as it was at a position or later, as JSON; made once for all who come before the
   * next batch.
   */
  private Snapshot snapshot() {
    synchronized (making) {
      long batch;
      StreamPosition position;
      synchronized (this) {
        batch = batches;
        position = ledger.position();
      }
      Snapshot known = latest;
      if (known == null || known.batch() != batch) {
        known = new Snapshot(batch, position, write(Map.of("items", items())));
        latest = known;
      }
      return known;
    }
  }

  private List<IncidentView> items() {
    Comparator<Shown> newest =
        Comparator.comparing((Shown shown) -> shown.incident().detectedAt()).reversed();
    List<IncidentView> items = new ArrayList<>();
    int settled = 0;
    for (Shown shown : projection.all().stream().sorted(newest).toList()) {
      if (shown.incident().state().open() || settled++ < SETTLED_IN_SNAPSHOT) {
        items.add(projection.view(shown.incident()));
      }
    }
    return items;
  }

  private static List<StreamMessage> moving(List<StreamMessage> messages, String after) {
    if (!messages.isEmpty()) {
      StreamMessage last = messages.removeLast();
      messages.add(new StreamMessage(last.event(), last.data(), after));
    }
    return messages;
  }

  private static void tell(List<StreamMessage> messages, List<Client> listeners) {
    for (Client client : listeners) {
      messages.forEach(client::tell);
    }
  }

  private String write(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a view is always JSON", e);
    }
  }
}
