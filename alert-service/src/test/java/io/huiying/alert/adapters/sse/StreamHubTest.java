package io.huiying.alert.adapters.sse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.huiying.alert.adapters.console.AlarmView;
import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.Shown;
import io.huiying.alert.adapters.sse.StreamHub.At;
import io.huiying.alert.adapters.sse.StreamHub.Batch;
import io.huiying.alert.adapters.sse.StreamHub.Fired;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.notice.Audience;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Json;
import io.huiying.kit.access.Scope;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamHubTest {

  private static final ObjectMapper JSON = Json.mapper();

  private static final Place BINJIANG = new Place("990102", "云澜省云汀市滨江区");
  private static final Place SHANYANG = new Place("990103", "云澜省云汀市山阳区");

  private final House house = new House();

  /** One instance of the service. */
  private static final class House {
    private final IncidentProjection projection = new IncidentProjection();
    private final List<Runnable> meanwhile = new ArrayList<>();
    private final ObjectMapper json =
        new ObjectMapper() {
          private static final long serialVersionUID = 1L;

          @Override
          public String writeValueAsString(Object value) throws JsonProcessingException {
            if (value instanceof Map && !meanwhile.isEmpty()) {
              meanwhile.removeFirst().run();
            }
            return JSON.writeValueAsString(value);
          }
        };
    private final StreamHub hub = new StreamHub(projection, json, new SimpleMeterRegistry());

    void changes(String id, int partition, long offset) {
      projection.snapshot(id, Shown.as(id, Shown.majorFire().incident()), partition, offset);
      hub.publish(new Batch(List.of(id), List.of(), List.of(new At(partition, offset)), List.of()));
    }

    void movesTo(String id, Place place, long offset) {
      projection.snapshot(
          id, Shown.at(place, Shown.as(id, Shown.majorFire().incident())), 0, offset);
      hub.publish(new Batch(List.of(id), List.of(), List.of(new At(0, offset)), List.of()));
    }

    void fires(String alarm, int partition, long offset) {
      At at = new At(partition, offset);
      hub.publish(
          new Batch(
              List.of(),
              List.of(new Fired(alarm(alarm), Audience.EVERYBODY, at)),
              List.of(),
              List.of(at)));
    }

    List<StreamMessage> join(@Nullable String lastEventId) {
      return join(Listener.TO_ALL, lastEventId);
    }

    List<StreamMessage> join(Scope scope, @Nullable String lastEventId) {
      return join(new Listener(scope, true), lastEventId);
    }

    List<StreamMessage> join(Listener as, @Nullable String lastEventId) {
      List<StreamMessage> heard = new ArrayList<>();
      hub.join(heard::add, as, lastEventId);
      return heard;
    }
  }

  @BeforeEach
  void namesTheCluster() {
    house.hub.cluster("cluster-a");
  }

  @Test
  void beginsWithASnapshot() {
    house.changes("i1", 0, 0);

    List<StreamMessage> heard = house.join(null);

    assertThat(heard).extracting(StreamMessage::event).containsExactly("snapshot");
    assertThat(heard.getFirst().data()).contains("i1");
    assertThat(heard.getFirst().id()).isNotNull();
  }

  @Test
  void tellsWhatLiesBehindTheLastEventSeen() {
    house.changes("i1", 0, 0);
    String seen = house.join(null).getLast().id();
    house.changes("i2", 1, 0);
    house.fires("a1", 2, 0);

    assertThat(house.join(seen))
        .extracting(StreamMessage::event)
        .containsExactly("incident", "alarm");
  }

  @Test
  void resumesAtAnotherInstance() {
    House other = new House();
    other.hub.cluster("cluster-a");
    for (House each : List.of(house, other)) {
      each.changes("i1", 0, 0);
    }
    String seen = house.join(null).getLast().id();
    for (House each : List.of(house, other)) {
      each.changes("i2", 1, 0);
    }

    assertThat(other.join(seen))
        .singleElement()
        .satisfies(message -> assertThat(message.data()).contains("i2"));
  }

  @Test
  void saysNothingTwiceToWhoHasSeenAll() {
    house.changes("i1", 0, 0);
    house.fires("a1", 2, 0);
    String seen = house.join(null).getLast().id();

    assertThat(house.join(seen)).isEmpty();
  }

  @Test
  void beginsAnewForAnotherClustersIdAndForNonsense() {
    house.changes("i1", 0, 0);
    House other = new House();
    other.hub.cluster("cluster-b");
    String foreign = other.join(null).getLast().id();

    assertThat(house.join(foreign)).first().extracting(StreamMessage::event).isEqualTo("snapshot");
    assertThat(house.join("x' OR 1"))
        .first()
        .extracting(StreamMessage::event)
        .isEqualTo("snapshot");
  }

  @Test
  void movesAListenerOnOnlyWithTheLastMessageOfABatch() {
    List<StreamMessage> heard = house.join(null);
    heard.clear();
    house.projection.snapshot("i1", Shown.as("i1", Shown.majorFire().incident()), 0, 0);
    house.projection.snapshot("i2", Shown.as("i2", Shown.majorFire().incident()), 0, 1);
    house.hub.publish(
        new Batch(List.of("i1", "i2"), List.of(), List.of(new At(0, 0), new At(0, 1)), List.of()));

    assertThat(heard).hasSize(2);
    assertThat(heard.getFirst().id()).isNull();
    assertThat(heard.getLast().id()).contains(".s2-");
  }

  @Test
  void givesAShorterSnapshotToWhoMissedVeryMuch() {
    String seen = house.join(null).getLast().id();
    for (int i = 0; i < 201; i++) {
      house.changes("i" + i, 0, i);
    }

    assertThat(house.join(seen)).extracting(StreamMessage::event).containsExactly("snapshot");
  }

  @Test
  void feedGoesOnWhileASnapshotIsMadeAndNothingIsLost() {
    house.changes("i1", 0, 0);
    CompletableFuture<Void> fed = new CompletableFuture<>();
    house.meanwhile.add(
        () -> {
          Thread.ofVirtual()
              .start(
                  () -> {
                    house.changes("i2", 1, 0);
                    house.fires("a1", 2, 0);
                    fed.complete(null);
                  });
          fed.orTimeout(20, TimeUnit.SECONDS).join();
        });

    List<StreamMessage> heard = house.join(null);

    assertThat(heard)
        .extracting(StreamMessage::event)
        .containsExactly("snapshot", "incident", "alarm");
    assertThat(house.join(heard.getLast().id())).isEmpty();
  }

  @Test
  void newcomersAfterTheSameBatchShareASnapshotAndLaterOnesSeeMore() {
    house.changes("i1", 0, 0);
    String first = house.join(null).getFirst().data();
    assertThat(house.join(null).getFirst().data()).isSameAs(first);
    house.changes("i2", 1, 0);
    assertThat(house.join(null))
        .singleElement()
        .extracting(StreamMessage::data)
        .asString()
        .contains("i2");
  }

  @Test
  void tellsACountyOfItsOwnIncidentsAndACityOfAllBelow() {
    house.movesTo("i1", BINJIANG, 0);
    house.movesTo("i2", SHANYANG, 1);
    house.movesTo("i3", Place.UNKNOWN, 2);

    assertThat(house.join(Scope.parse("990102"), null).getFirst().data())
        .contains("i1")
        .doesNotContain("i2", "i3");
    assertThat(house.join(Scope.parse("990100"), null).getFirst().data())
        .contains("i1", "i2")
        .doesNotContain("i3");
    assertThat(house.join(null).getFirst().data()).contains("i1", "i2", "i3");
    assertThat(house.join(Scope.NOTHING, null).getFirst().data()).isEqualTo("{\"items\":[]}");
  }

  @Test
  void tellsAlarmsAndNoticesOnlyToWhoseIncidentItIsAndMovesThemOn() {
    house.movesTo("i1", BINJIANG, 0);
    List<StreamMessage> county = house.join(Scope.parse("990102"), null);
    List<StreamMessage> neighbour = house.join(Scope.parse("990103"), null);
    county.clear();
    neighbour.clear();
    house.fires("a1", 2, 0);
    house.hub.tellAbout("i1", Audience.EVERYBODY, "notice", Map.of());
    house.hub.tellAll("house", Map.of());

    assertThat(county).extracting(StreamMessage::event).containsExactly("alarm", "notice", "house");
    assertThat(county.getFirst().id()).isNotNull();
    assertThat(neighbour).extracting(StreamMessage::event).containsExactly("house");
  }

  @Test
  void tellsWhatIsForTheDutyRoomToNobodyElse() {
    house.movesTo("i1", BINJIANG, 0);
    List<StreamMessage> monitor = house.join(Listener.of(Scope.WHOLE_HOUSE, Role.MONITOR), null);
    List<StreamMessage> leader = house.join(Listener.of(Scope.WHOLE_HOUSE, Role.MANAGER), null);
    monitor.clear();
    leader.clear();
    house.hub.tellAbout("i1", Audience.DUTY, "notice", Map.of());
    At at = new At(2, 0);
    house.hub.publish(
        new Batch(
            List.of(), List.of(new Fired(alarm("a1"), Audience.DUTY, at)), List.of(), List.of(at)));

    assertThat(leader).extracting(StreamMessage::event).containsExactly("notice", "alarm");
    assertThat(monitor).isEmpty();
  }

  @Test
  void takesAnIncidentAwayFromWhomItLeavesWhenItsPlaceIsCorrected() {
    house.movesTo("i1", BINJIANG, 0);
    List<StreamMessage> county = house.join(Scope.parse("990102"), null);
    String seen = county.getLast().id();
    county.clear();
    house.movesTo("i1", SHANYANG, 1);

    assertThat(county).extracting(StreamMessage::event).containsExactly("gone");
    assertThat(county.getFirst().data()).isEqualTo("{\"id\":\"i1\"}");
    assertThat(county.getFirst().id()).isNotNull();
    assertThat(house.join(Scope.parse("990102"), seen))
        .extracting(StreamMessage::event)
        .containsExactly("gone");
  }

  @Test
  void forgetsWhoLeft() {
    StreamHub.Client client = message -> {};
    house.hub.join(client, Listener.TO_ALL, null);
    house.hub.leave(client);

    assertThat(house.hub.size()).isZero();
  }

  private static AlarmView alarm(String id) {
    return new AlarmView(
        id,
        "i1",
        "i1-acknowledge",
        ClockKind.ACKNOWLEDGE,
        "签收",
        "90%",
        Scenario.NOON,
        Scenario.NOON,
        false,
        "云汀市火灾",
        Mark.LIVE);
  }
}
