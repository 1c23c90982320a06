package io.huiying.alert.adapters.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.huiying.alert.adapters.console.ReadModel;
import io.huiying.alert.adapters.console.Shown;
import io.huiying.alert.adapters.house.HouseFeed;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Role;
import io.huiying.kit.access.Scope;
import io.huiying.kit.access.Tokens;
import io.huiying.kit.house.HouseConfig;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 属地管理、分级负责 at the door: every read and command asks whose incident it is. */
@QuarkusTest
@QuarkusTestResource(value = RestTestHouse.class, restrictToAnnotatedClass = true)
class ScopeOverRestTest {

  private static final Incident FIRE = Shown.majorFire().incident();
  private static final Incident OURS = Shown.as("ours", FIRE);
  private static final Incident THEIRS =
      Shown.at(new Place("990103", "云澜省云汀市山阳区"), Shown.as("theirs", FIRE));
  private static final Incident NOWHERE = Shown.at(Place.UNKNOWN, Shown.as("nowhere", FIRE));

  private static final Incident HANDED_ON = Shown.mergedInto("theirs", Shown.as("handed-on", FIRE));

  @Inject HouseFeed feed;
  @Inject HouseConfig house;

  /** A read model that has caught up, though no broker fed it. */
  private static final class Filled extends ReadModel {
    @Override
    public boolean ready() {
      return true;
    }
  }

  @BeforeEach
  void fills() {
    QuarkusMock.installMockForType(new Filled(), ReadModel.class);
    feed.state("ours", OURS, 0, 0);
    feed.state("theirs", THEIRS, 0, 1);
    feed.state("nowhere", NOWHERE, 0, 2);
    feed.state("handed-on", null, 0, 3);
  }

  @Test
  void refusesToReachAnothersThroughOneThatWasMergedIntoIt() {
    feed.state("handed-on", HANDED_ON, 0, 4);
    as(Role.MANAGER, "990102").get("/api/v1/incidents/handed-on").then().statusCode(200);
    command("990102", "handed-on").statusCode(403).body("detail", containsString("990102"));
    command("990100", "handed-on").statusCode(503).body("code", equalTo("broker-away"));
    feed.state("handed-on", null, 0, 5);
  }

  private io.restassured.response.ValidatableResponse command(String divisions, String incident) {
    return as(Role.DUTY_OFFICER, divisions)
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/incidents/" + incident + "/acknowledgement")
        .then();
  }

  @Test
  void listsWhatIsTheCallersAndNothingElse() {
    as(Role.DUTY_OFFICER, "990102")
        .get("/api/v1/incidents")
        .then()
        .body("items.id", contains("ours"));
    as(Role.DUTY_OFFICER, "990100")
        .get("/api/v1/incidents")
        .then()
        .body("items", hasSize(2))
        .body("items.id", hasItems("ours", "theirs"));
    as(Role.DUTY_OFFICER, "*").get("/api/v1/incidents").then().body("items", hasSize(3));
    as(Role.MANAGER, "").get("/api/v1/incidents").then().statusCode(200).body("items", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/timeline", "/explanation", "/dossier"})
  void refusesToShowWhatIsAnothersAndSaysWhy(String path) {
    as(Role.MANAGER, "990102")
        .get("/api/v1/incidents/theirs" + path)
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"))
        .body("detail", containsString("990102"));
    as(Role.MANAGER, "990102").get("/api/v1/incidents/nowhere" + path).then().statusCode(403);
    as(Role.MANAGER, "990102").get("/api/v1/incidents/none" + path).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theirs | acknowledgement | {}",
        "theirs | severity | {'severity':'GENERAL'}",
        "theirs | place | {'code':'990102','name':'滨江区'}",
        "theirs | notes | {'text':'已核实'}",
        "theirs | dismissal | {'reason':'NOT_TRUE','note':'不属实'}",
        "nowhere | acknowledgement | {}",
        "ours | place | {'code':'990103','name':'山阳区'}",
        "ours | place | {'code':'990100','name':'云汀市'}",
        "ours | merge | {'incidentId':'theirs'}",
        "ours | split | {'incidentId':'theirs','reason':'不是同一起'}"
      })
  void refusesCommandsOutsideTheScope(String incident, String command, String body) {
    as(Role.MANAGER, "990102")
        .contentType("application/json")
        .body(body.replace('\'', '"'))
        .post("/api/v1/incidents/" + incident + "/" + command)
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"))
        .body("detail", containsString("辖区"));
  }

  @Test
  void letsCommandsInsideTheScopeThrough() {
    as(Role.DUTY_OFFICER, "990102")
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/incidents/ours/acknowledgement")
        .then()
        .statusCode(503)
        .body("code", equalTo("broker-away"));
  }

  @Test
  void takesCallsFromItsOwnDivisionsAndAsksForAPlace() {
    String call = "{\"reportedAt\":\"2026-03-03T14:00:00+08:00\",\"reportedBy\":\"街道办\"%s}";
    String place = ",\"place\":{\"code\":\"%s\",\"name\":\"云汀市\"}";
    register("990102", call.formatted("")).statusCode(403).body("detail", containsString("请填写"));
    register("990102", call.formatted(place.formatted("990103"))).statusCode(403);
    register("990102", call.formatted(place.formatted("990102"))).statusCode(503);
    register("*", call.formatted("")).statusCode(503);
  }

  private io.restassured.response.ValidatableResponse register(String divisions, String body) {
    return as(Role.DUTY_OFFICER, divisions)
        .contentType("application/json")
        .body(body)
        .post("/api/v1/incidents")
        .then();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/groups/%s/explanation", "/groups/%s/effects", "/heat/groups/%s"})
  void keepsWhatIsKnownOfAGroupToThoseWhoseIncidentItIs(String path) {
    feed.state(FIRE.id(), FIRE, 0, 3);
    String known = "/api/v1" + path.formatted(FIRE.groupId());
    as(Role.MONITOR, "990102").get(known).then().statusCode(503);
    as(Role.MONITOR, "990103")
        .get(known)
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    as(Role.MANAGER, "").get(known).then().statusCode(403);
    String nobodys = "/api/v1" + path.formatted("g0123");
    as(Role.MANAGER, "990102").get(nobodys).then().statusCode(403);
    as(Role.MANAGER, "*").get(nobodys).then().statusCode(503);
    as(Role.MONITOR, "990103").get("/api/v1/heat/topics").then().statusCode(503);
    feed.state(FIRE.id(), null, 0, 4);
  }

  @Test
  void showsTimelinessToManagersOnlyAndWithinTwoYears() {
    String year = "/api/v1/timeliness";
    as(Role.DUTY_OFFICER, "*").get(year).then().statusCode(403);
    as(Role.MONITOR, "*").get(year).then().statusCode(403);
    as(Role.MANAGER, "*").get(year).then().statusCode(503).body("code", equalTo("starting"));
    as(Role.MANAGER, "*").get(year + "?since=2020-01-01").then().statusCode(422);
    as(Role.MANAGER, "*").get(year + "?since=2026-13-01").then().statusCode(422);
    as(Role.MANAGER, "*").get(year + "?until=99999-01-01").then().statusCode(422);
  }

  @Test
  void showsTheTrailOfAllOnlyToWhoAnswersForAll() {
    as(Role.MANAGER, "990102").get("/api/v1/audit").then().statusCode(403);
    as(Role.MANAGER, "990102").get("/api/v1/audit/roots").then().statusCode(403);
    as(Role.MANAGER, "*").get("/api/v1/audit").then().statusCode(200);
  }

  @Test
  void tellsWhoIsSignedInForWhichDivisions() {
    as(Role.MANAGER, "990100,990200")
        .get("/api/v1/session")
        .then()
        .body("divisions", contains("990100", "990200"))
        .body("scopeLabel", equalTo("990100、990200"));
    as(Role.MANAGER, "*").get("/api/v1/session").then().body("scopeLabel", equalTo("全部辖区"));
  }

  private RequestSpecification as(Role role, String divisions) {
    try {
      String token =
          Tokens.openOrCreate(house.data())
              .issue(
                  role.code(), role, Scope.parse(divisions), Instant.now(), Duration.ofMinutes(5));
      return given().header("Authorization", "Bearer " + token);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
