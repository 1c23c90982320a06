package io.huiying.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.wire.Json;
import io.huiying.evaluation.house.EventStream;
import io.huiying.evaluation.house.HouseClient;
import io.huiying.evaluation.house.TemporaryHouse;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Posts in, an incident and running clocks out, an answer that stops a clock: on real parts. */
@ExtendWith(OneHouse.class)
class LifeOfAnIncidentTest {

  private static final String DISTRICT = "990102";

  @Test
  void postsBecomeOneIncidentWhoseClockStopsOnTheFirstRelease(TemporaryHouse house)
      throws Exception {
    HouseClient officer = house.as(Role.DUTY_OFFICER);
    try (EventStream stream = officer.stream("")) {
      Instant now = Instant.now();
      for (int dead : List.of(2, 6, 12)) {
        assertThat(officer.push(Yunting.fire("滨江区", 90, dead, now)).statusCode()).isEqualTo(202);
      }
      JsonNode incident =
          Await.present(
              "an incident with twelve dead",
              () -> officer.incidentAt(DISTRICT).filter(found -> figure(found, "dead") == 12));
      String id = incident.required("id").asText();

      assertThat(incident.required("hazard").asText()).isEqualTo("FIRE");
      assertThat(incident.at("/severity/lower").asText()).isEqualTo("MAJOR");
      assertThat(clock(incident, "FIRST_RELEASE").required("state").asText()).isEqualTo("RUNNING");
      assertThat(clock(incident, "PRESS_CONFERENCE").required("state").asText())
          .isEqualTo("RUNNING");
      assertThat(incidentsAt(officer)).hasSize(1);

      JsonNode acknowledged = done(officer.command(id, "acknowledgement", "{}"));
      assertThat(clock(acknowledged, "ACKNOWLEDGE").required("state").asText()).isEqualTo("MET");
      assertThat(clock(acknowledged, "FIRST_RELEASE").required("state").asText())
          .isEqualTo("RUNNING");

      JsonNode released = done(officer.command(id, "releases", release(Instant.now())));
      assertThat(clock(released, "FIRST_RELEASE").required("state").asText()).isEqualTo("MET");
      assertThat(clock(released, "PRESS_CONFERENCE").required("state").asText())
          .isEqualTo("RUNNING");
      assertThat(officer.incident(id)).isEqualTo(released);
      assertThat(types(officer.timeline(id)))
          .contains("Detected", "ClockOpened", "Acknowledged", "ReleaseRecorded", "ClockStopped");
      Await.until("the released incident on the live stream", () -> showsRelease(stream, id));
    }
  }

  @Test
  void refusesACommandWithAReasonAndKeepsTheIncident(TemporaryHouse house) throws Exception {
    HouseClient officer = house.as(Role.DUTY_OFFICER);
    officer.push(Yunting.fire("山阳区", 30, 4, Instant.now()));
    JsonNode incident = Await.present("an incident", () -> officer.incidentAt("990103"));
    String id = incident.required("id").asText();

    HttpResponse<String> future =
        officer.command(id, "releases", release(Instant.now().plusSeconds(7200)));
    assertThat(future.statusCode()).isEqualTo(422);
    assertThat(Json.mapper().readTree(future.body()).required("detail").asText()).isNotBlank();
    assertThat(house.as(Role.MONITOR).command(id, "acknowledgement", "{}").statusCode())
        .isEqualTo(403);
    assertThat(officer.command("i000000000000000000000000", "acknowledgement", "{}").statusCode())
        .isEqualTo(404);
    assertThat(officer.incident(id).required("state").asText()).isEqualTo("DETECTED");
  }

  @Test
  void pushedPostsAreFoundBySearch(TemporaryHouse house) throws Exception {
    HouseClient monitor = house.as(Role.MONITOR);
    monitor.push(Yunting.fire("临港县", 20, 1, Instant.now()));
    Await.until(
        "the post in the search results",
        () -> {
          HttpResponse<String> found = monitor.search("临港县仓库");
          return found.statusCode() == 200 && found.body().contains("临港县");
        });
  }

  private static JsonNode done(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.mapper().readTree(answer.body()).required("incident");
  }

  private static List<JsonNode> incidentsAt(HouseClient client) throws Exception {
    List<JsonNode> found = new ArrayList<>();
    client.incidents().forEach(found::add);
    found.removeIf(incident -> !incident.at("/place/code").asText().equals(DISTRICT));
    return found;
  }

  private static boolean showsRelease(EventStream stream, String id) {
    for (EventStream.Event event = stream.events().poll();
        event != null;
        event = stream.events().poll()) {
      boolean ours = event.name().equals("incident") && event.data().at("/id").asText().equals(id);
      if (ours && !event.data().required("releases").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static long figure(JsonNode incident, String kind) {
    return StreamSupport.stream(incident.required("figures").spliterator(), false)
        .filter(figure -> figure.required("kind").asText().equals(kind))
        .mapToLong(figure -> figure.path("value").asLong())
        .max()
        .orElse(0);
  }

  private static JsonNode clock(JsonNode incident, String kind) {
    Optional<JsonNode> clock =
        StreamSupport.stream(incident.required("clocks").spliterator(), false)
            .filter(c -> c.required("kind").asText().equals(kind))
            .findFirst();
    return clock.orElseThrow(() -> new AssertionError("no " + kind + " in " + incident));
  }

  private static List<String> types(JsonNode timeline) {
    List<String> types = new ArrayList<>();
    timeline.forEach(item -> types.add(item.required("type").asText()));
    return types;
  }

  private static String release(Instant publishedAt) {
    return """
        {"kind":"NOTICE","issuer":"云汀市应急管理局","title":"情况通报",
         "url":"https://yjj.example/1","publishedAt":"%s"}"""
        .formatted(publishedAt);
  }
}
