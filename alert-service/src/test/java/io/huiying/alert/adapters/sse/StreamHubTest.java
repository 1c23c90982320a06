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
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Json;
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

    void fires(String alarm, int partition, long offset) {
      At at = new At(partition, offset);
      hub.publish(
          new Batch(List.of(), List.of(new Fired(alarm(alarm), at)), List.of(), List.of(at)));
    }

    List<StreamMessage> join(@Nullable String lastEventId) {
      List<StreamMessage> heard = new ArrayList<>();
      hub.join(heard::add, lastEventId);
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
  void forgetsWhoLeft() {
    StreamHub.Client client = message -> {};
    house.hub.join(client, null);
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
