package io.huiying.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import io.huiying.evaluation.house.Counties;
import io.huiying.evaluation.house.HouseClient;
import io.huiying.evaluation.house.PushedPost;
import io.huiying.evaluation.house.TemporaryHouse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kill -9} of any part: nothing accepted is lost, nothing happens twice. */
@ExtendWith(OneHouse.class)
class CrashTest {

  @ParameterizedTest
  @CsvSource({
    "ingest-service, 990201",
    "analysis-service, 990202",
    "alert-service, 990203",
    "elasticsearch, 990204",
    "siren, 990207",
  })
  void nothingAcceptedIsLostWhenAPartIsKilled(String part, String place, TemporaryHouse house)
      throws Exception {
    HouseClient officer = house.as(Role.DUTY_OFFICER);
    PushedPost before = Yunting.shopFire(place, 3, Instant.now());
    PushedPost after = Yunting.shopFire(place, 5, Instant.now());
    accepted(officer, before);
    ProcessHandle killed = house.part(part);
    house.kill(part);
    accepted(officer, after);
    Await.until(part + " started again", () -> answered(() -> !house.part(part).equals(killed)));
    Await.until(
        "the incident with both posts after " + part + " was killed",
        () -> answered(() -> officer.incidentAt(place).filter(i -> posts(i) == 2).isPresent()));
    String id = officer.incidentAt(place).orElseThrow().required("id").asText();
    Await.until(
        "an acknowledgement after " + part + " was killed",
        () -> answered(() -> officer.command(id, "acknowledgement", "{}").statusCode() == 200));
    chainsAreWhole(house);
    nobodyIsToldTwice(house);
  }

  @Test
  void searchCatchesUpAfterElasticsearchWasAway(TemporaryHouse house) throws Exception {
    HouseClient monitor = house.as(Role.MONITOR);
    house.kill("elasticsearch");
    accepted(monitor, Yunting.shopFire("990205", 2, Instant.now()));
    Await.present("its incident without search", () -> monitor.incidentAt("990205"));
    String name = Counties.of("990205").name();
    Await.until(
        "the post in the search results once Elasticsearch is back",
        () ->
            answered(
                () -> {
                  HttpResponse<String> found = monitor.search(name);
                  return found.statusCode() == 200 && found.body().contains(name);
                }));
  }

  @Test
  void aPoisonRecordGoesToItsDeadLettersAndTheStreamGoesOn(TemporaryHouse house) throws Exception {
    HouseClient monitor = house.as(Role.MONITOR);
    Records.write(house.bootstrapServers(), Topics.POST.name(), "poison", "no post at all");
    accepted(monitor, Yunting.shopFire("990206", 2, Instant.now()));
    Await.present("the incident behind the poison", () -> monitor.incidentAt("990206"));
    Await.until(
        "the poison among the dead letters",
        () ->
            Records.raw(house.bootstrapServers(), Topics.POST.deadLetters())
                .contains("no post at all"));
  }

  private static void chainsAreWhole(TemporaryHouse house) {
    Map<String, IncidentEvent> heads = new HashMap<>();
    for (IncidentEvent event : Records.read(house.bootstrapServers(), Topics.EVENT)) {
      if (event.sequence() == 0) {
        continue;
      }
      IncidentEvent head = heads.put(event.incidentId(), event);
      assertThat(event.sequence()).isEqualTo(head == null ? 1 : head.sequence() + 1);
      assertThat(event.previous())
          .isEqualTo(
              head == null
                  ? IncidentEvent.GENESIS
                  : Ids.sha256(Topics.EVENT.value().toBytes(head)));
    }
    assertThat(heads).isNotEmpty();
  }

  /** Whoever claimed an alarm, and however often: one message to each, and in the first's words. */
  private static void nobodyIsToldTwice(TemporaryHouse house) throws Exception {
    List<Alarm> winning = winning(Records.read(house.bootstrapServers(), Topics.ALARM));
    Await.until(
        "every alarm told, of " + winning,
        () -> causes(told(house)).containsAll(causesThatAreTold(winning)));
    List<Notification> told = told(house);
    assertThat(told).extracting(Notification::id).isNotEmpty().doesNotHaveDuplicates();
    assertThat(told)
        .extracting(n -> n.causeId() + " " + n.channel() + " " + n.recipient())
        .doesNotHaveDuplicates();
    for (Alarm alarm : winning) {
      assertThat(told)
          .filteredOn(n -> n.causeId().equals(alarm.id()))
          .extracting(Notification::at)
          .allMatch(alarm.firedAt()::equals, "the time of the first claim of " + alarm.id());
    }
  }

  /** The first record of each id. */
  private static List<Alarm> winning(List<Alarm> claims) {
    Map<String, Alarm> first = new LinkedHashMap<>();
    claims.forEach(claim -> first.putIfAbsent(claim.id(), claim));
    return List.copyOf(first.values());
  }

  private static List<Notification> told(TemporaryHouse house) {
    return Records.read(house.bootstrapServers(), Topics.NOTIFICATION);
  }

  private static Set<String> causes(List<Notification> told) {
    return told.stream().map(Notification::causeId).collect(Collectors.toSet());
  }

  /** Of a missed time the decider's event tells, not the alarm. */
  private static Set<String> causesThatAreTold(List<Alarm> alarms) {
    return alarms.stream()
        .filter(alarm -> !alarm.threshold().equals(Threshold.JUDGED))
        .map(Alarm::id)
        .collect(Collectors.toSet());
  }

  /** Pushes until it is accepted, as a feed does that is refused with Retry-After. */
  private static void accepted(HouseClient client, PushedPost post) throws Exception {
    Await.until("an accepted push", () -> answered(() -> client.push(post).statusCode() == 202));
  }

  private static int posts(com.fasterxml.jackson.databind.JsonNode incident) {
    return incident.required("posts").asInt();
  }

  /** A service that is just being restarted refuses connections; that is no answer yet. */
  private static boolean answered(Question question) throws InterruptedException {
    try {
      return question.ask();
    } catch (IOException e) {
      return false;
    }
  }

  private interface Question {
    boolean ask() throws IOException, InterruptedException;
  }
}
