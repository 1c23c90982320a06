package io.huiying.alert.adapters.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.alert.adapters.console.CommandOutcomes;
import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.ReadModel;
import io.huiying.alert.adapters.console.Timelines;
import io.huiying.alert.adapters.kafka.KafkaClients;
import io.huiying.alert.adapters.kafka.Publisher;
import io.huiying.alert.adapters.kafka.TopicFeed;
import io.huiying.alert.adapters.metrics.HouseMetrics;
import io.huiying.alert.adapters.rest.AuditTrail;
import io.huiying.alert.adapters.sse.Listener;
import io.huiying.alert.adapters.sse.StreamHub;
import io.huiying.alert.adapters.sse.StreamMessage;
import io.huiying.alert.domain.incident.View;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.wire.Json;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.access.Tokens;
import io.huiying.kit.house.HouseConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** The service as it runs, on a real broker: a signal in, an answered incident out. */
@QuarkusTest
@QuarkusTestResource(value = RealHouse.class, restrictToAnnotatedClass = true)
class LifeOnARealBrokerTest {

  private static final long PATIENCE_SECONDS = 60;

  @Inject Publisher publisher;
  @Inject StreamHub hub;
  @Inject AuditTrail audit;
  @Inject HouseMetrics metrics;
  @Inject KafkaClients clients;
  @Inject HouseConfig house;
  @Inject DeadLetterWatch deadLetters;

  @Test
  void bringsASignalToAnAnsweredIncidentAndResumesAtANewReadModel() throws Exception {
    BlockingQueue<StreamMessage> told = new LinkedBlockingQueue<>();
    hub.join(told::add, Listener.TO_ALL, null);
    signal();

    JsonNode shown = next(told, "incident");
    assertThat(shown.path("clocks").findValuesAsText("state")).containsOnly("RUNNING");
    BlockingQueue<StreamMessage> seen = new LinkedBlockingQueue<>();
    hub.join(seen::add, Listener.TO_ALL, null);
    String beginning = seen.remove().id();

    command("acknowledgement", "once", "{\"note\":\"已电话核实\"}").then().statusCode(200);
    Response again = command("acknowledgement", "once", "{\"note\":\"已电话核实\"}");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(command("acknowledgement", "twice", "{}").statusCode()).isEqualTo(409);
    Response released =
        command(
            "releases",
            "release",
            Json.mapper()
                .writeValueAsString(
                    Map.of(
                        "kind", "NOTICE",
                        "issuer", "云汀市人民政府新闻办公室",
                        "title", "关于滨江区火灾的情况通报",
                        "publishedAt", Instant.now().minusSeconds(60).toString())));

    assertThat(released.statusCode()).isEqualTo(200);
    assertThat(
            released.jsonPath().getString("incident.clocks.find{it.kind=='FIRST_RELEASE'}.state"))
        .isEqualTo("MET");
    Response tagged =
        command("tags", "tag", "{\"tag\":\"CREDIBILITY\",\"confirmed\":true,\"posts\":[\"p1\"]}");
    assertThat(tagged.statusCode()).isEqualTo(200);
    assertThat(tagged.jsonPath().getString("incident.handling.tags[0].label")).isEqualTo("影响公信力");
    assertThat(tagged.jsonPath().getList("incident.groups")).containsExactly(View.GROUP);
    assertThat(read().jsonPath().getLong("version"))
        .isGreaterThanOrEqualTo(tagged.jsonPath().getLong("incident.version"));

    resumesAtAnotherInstance(beginning, read().jsonPath().getLong("version"));
  }

  @Test
  void tellsWhereRecordsWerePutAside() throws Exception {
    String aside = Topics.COMMAND.deadLetters();
    try (Producer<String, byte[]> writer = clients.writer();
        Consumer<String, byte[]> reader = clients.reader()) {
      writer.send(new ProducerRecord<>(Topics.COMMAND.name(), "i1", new byte[] {'?'})).get();
      reader.assign(List.of(new TopicPartition(aside, 0)));
      Instant late = Instant.now().plusSeconds(PATIENCE_SECONDS);
      while (deadLetters.all().isEmpty()) {
        reader.poll(Duration.ofMillis(200));
        assertThat(Instant.now()).as("put aside and counted").isBefore(late);
      }
    }
    Response seen = given().header("Authorization", "Bearer " + token()).get("/api/v1/house");
    assertThat(seen.jsonPath().getList("deadLetters.topic")).containsExactly(aside);
    assertThat(seen.jsonPath().getLong("deadLetters[0].records")).isEqualTo(1);
  }

  /** A read model that starts from nothing shows the same, also to who was elsewhere before. */
  private void resumesAtAnotherInstance(String lastEventId, long version) throws Exception {
    IncidentProjection projection = new IncidentProjection();
    ReadModel readModel = new ReadModel();
    StreamHub otherHub = new StreamHub(projection, Json.mapper(), new SimpleMeterRegistry());
    HouseFeed other =
        new HouseFeed(
            projection,
            new Timelines(),
            new CommandOutcomes(),
            audit,
            otherHub,
            readModel,
            metrics,
            new PulseWatch(),
            new SourceWatch());
    BlockingQueue<StreamMessage> told = new LinkedBlockingQueue<>();
    otherHub.join(told::add, Listener.TO_ALL, null);
    told.clear();
    try (TopicFeed started = other.start(clients)) {
      next(told, "incident");
      BlockingQueue<StreamMessage> resumed = new LinkedBlockingQueue<>();
      otherHub.join(resumed::add, Listener.TO_ALL, lastEventId);

      assertThat(started.connected()).isTrue();
      assertThat(resumed.remove())
          .satisfies(message -> assertThat(message.event()).isEqualTo("incident"))
          .satisfies(
              message ->
                  assertThat(Json.mapper().readTree(message.data()).path("version").asLong())
                      .isEqualTo(version));
    }
  }

  private void signal() throws Exception {
    Instant now = Instant.now();
    GroupSignal born =
        new GroupSignal.GroupBorn(
            "s1",
            View.fire()
                .dead(12)
                .severity(Severity.MAJOR, Severity.MAJOR)
                .occurred(now.minus(Duration.ofMinutes(30)))
                .seen(now)
                .build(),
            now);
    publisher.write(Topics.SIGNAL, born.groupId(), born);
  }

  private static JsonNode next(BlockingQueue<StreamMessage> told, String event) throws Exception {
    while (true) {
      StreamMessage message = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(message).as("a message of kind " + event).isNotNull();
      if (message.event().equals(event)) {
        return Json.mapper().readTree(message.data());
      }
    }
  }

  private Response command(String command, String key, String body) throws Exception {
    return given()
        .header("Authorization", "Bearer " + token())
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post("/api/v1/incidents/" + View.INCIDENT + "/" + command);
  }

  private Response read() throws Exception {
    return given()
        .header("Authorization", "Bearer " + token())
        .get("/api/v1/incidents/" + View.INCIDENT);
  }

  private String token() throws Exception {
    return Tokens.openOrCreate(house.data())
        .issue("zhiban", Role.DUTY_OFFICER, Instant.now(), Duration.ofMinutes(5));
  }
}
