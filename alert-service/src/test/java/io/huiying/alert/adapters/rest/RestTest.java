package io.huiying.alert.adapters.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.huiying.alert.adapters.console.ReadModel;
import io.huiying.alert.adapters.console.Shown;
import io.huiying.alert.adapters.house.HouseFeed;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Role;
import io.huiying.kit.access.Tokens;
import io.huiying.kit.house.HouseConfig;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The REST interface over a projection that the test fills; needs Quarkus but no broker. */
@QuarkusTest
@QuarkusTestResource(value = RestTestHouse.class, restrictToAnnotatedClass = true)
class RestTest {

  private static final Scenario LIFE = Shown.majorFire();
  private static final Incident FIRE = LIFE.incident();

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
    feed.state(FIRE.id(), FIRE, 0, 0);
    LIFE.events().forEach(feed::event);
  }

  @Test
  void showsAnIncidentWithTimesOfShanghaiAndItsVersion() {
    as(Role.MONITOR)
        .get("/api/v1/incidents/" + FIRE.id())
        .then()
        .statusCode(200)
        .header("ETag", "\"" + FIRE.version() + "\"")
        .header("Cache-Control", "no-store")
        .body("title", equalTo(FIRE.title()))
        .body("detectedAt", equalTo("2026-03-03T14:00:00+08:00"))
        .body("clocks.kind", hasItems("ACKNOWLEDGE", "FIRST_RELEASE", "PRESS_CONFERENCE"))
        .body("severity.upperLabel", equalTo("重大"));
  }

  @Test
  void listsByStateAndTellsTheHistory() {
    as(Role.MONITOR)
        .get("/api/v1/incidents?state=DETECTED,ACKNOWLEDGED")
        .then()
        .statusCode(200)
        .body("items.id", hasItems(FIRE.id()));
    as(Role.MONITOR).get("/api/v1/incidents?state=CLOSED").then().body("items", hasSize(0));
    as(Role.MONITOR)
        .get("/api/v1/incidents/" + FIRE.id() + "/timeline")
        .then()
        .body("items", hasSize(LIFE.events().size()))
        .body("items[0].type", equalTo("Detected"))
        .body("items[0].summary", startsWith("发现："))
        .body("items[0].actor.role", equalTo("system"));
  }

  @Test
  void explainsAnIncidentByItsEvidenceItsRulesAndItsGroup() {
    as(Role.MONITOR)
        .get("/api/v1/incidents/" + FIRE.id() + "/explanation")
        .then()
        .statusCode(200)
        .body("ruleSets[0]", startsWith("national-2016@"))
        .body("groupId", equalTo(FIRE.groupId()))
        .body("evidence.figures", not(hasSize(0)))
        .body("clocks.kind", hasItems("FIRST_RELEASE"));
  }

  @Test
  void saysThatTheAnalysisIsAwayAndAsksItForKnownPartsOnly() {
    as(Role.MONITOR)
        .get("/api/v1/heat/topics")
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .body("code", equalTo("analysis-away"));
    as(Role.MONITOR).get("/api/v1/groups/g0/members").then().statusCode(404);
    as(Role.MONITOR).get("/api/v1/groups/..%2Fx/effects").then().statusCode(404);
    given().get("/api/v1/groups/g0/effects").then().statusCode(401);
  }

  @Test
  void callNeedsADutyOfficerATimeAndASource() {
    String call = "{\"reportedAt\":\"2026-03-03T14:00:00+08:00\",\"reportedBy\":\" \"}";
    register(Role.MONITOR, call).then().statusCode(403);
    register(Role.DUTY_OFFICER, "{}")
        .then()
        .statusCode(422)
        .body("detail", containsString("reportedAt"));
    register(Role.DUTY_OFFICER, call)
        .then()
        .statusCode(422)
        .body("detail", containsString("reportedBy"));
  }

  private Response register(Role role, String body) {
    return as(role).contentType("application/json").body(body).post("/api/v1/incidents");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/incidents?limit=0, 422",
    "/api/v1/incidents?limit=many, 422",
    "/api/v1/incidents?cursor=x, 422",
    "/api/v1/incidents?state=ODD, 422",
    "/api/v1/incidents/none, 404",
    "/api/v1/incidents/none/timeline, 404",
    "/api/v1/commands/none, 404",
    "/api/v1/audit, 403",
    "/api/v1/nothing, 404"
  })
  void refusesReadsWithAProblem(String path, int status) {
    as(Role.MONITOR)
        .get(path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("code", notNullValue())
        .body("detail", notNullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "acknowledgement | {\"note\":1,\"x\":2} | 400",
        "severity | {\"severity\":\"HUGE\"} | 400",
        "severity | {} | 422",
        "severity | { | 400",
        "occurrence | {\"lower\":\"2026-03-03T14:00:00+08:00\",\"upper\":\"2026-03-03T13:00:00+08:00\"} | 422",
        "occurrence | {\"lower\":\"yesterday\"} | 400",
        "place | {\"code\":\"12\",\"name\":\"云汀市\"} | 422",
        "assignment | {\"unit\":\"\",\"lead\":true} | 422",
        "releases | {\"kind\":\"NOTICE\",\"issuer\":\"甲\",\"title\":\"乙\",\"url\":\"javascript:1\",\"publishedAt\":\"2026-03-03T14:00:00+08:00\"} | 422",
        "dismissal | {\"reason\":\"NOT_TRUE\"} | 422",
        "closure | {\"note\":\" \"} | 422",
        "reports | {\"kind\":\"FIRST\"} | 422",
        "reports | {\"kind\":\"FIRST\",\"form\":\"TELEPHONE\",\"recipient\":\"省政府\",\"sentAt\":\"2026-03-03T14:00:00+08:00\",\"figures\":{\"dead\":-1}} | 422",
        "reports | {\"kind\":\"FIRST\",\"form\":\"TELEPHONE\",\"recipient\":\"省政府\",\"sentAt\":\"2026-03-03T14:00:00+08:00\",\"figures\":{\"ghosts\":1}} | 422",
        "claims | {} | 422",
        "tags | {} | 422",
        "tags | {\"tag\":\"MORALITY\"} | 422",
        "tags | {\"tag\":\"ODD\",\"confirmed\":true} | 400",
        "tags | {\"tag\":\"MORALITY\",\"confirmed\":true,\"posts\":[\"\"]} | 422",
        "notes | {\"text\":\" \"} | 422",
        "reopen | {} | 422",
        "undo | {} | 422",
        "merge | {} | 422",
        "split | {\"incidentId\":\"i1\"} | 422"
      })
  void refusesBodiesOutOfBounds(String command, String body, int status) {
    post(Role.MANAGER, command, body)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("detail", notNullValue());
  }

  @Test
  void saysWhichFieldIsUnknown() {
    post(Role.MANAGER, "closure", "{\"nota\":\"x\"}").then().body("detail", containsString("nota"));
  }

  @Test
  void letsNobodyInWithoutASession() {
    given().get("/api/v1/incidents").then().statusCode(401).body("code", equalTo("sign-in-needed"));
    given().get("/api/v1/stream").then().statusCode(401);
    given().get("/api/v1/house").then().statusCode(401);
    given()
        .header("Authorization", "Bearer nonsense")
        .get("/api/v1/incidents")
        .then()
        .statusCode(401);
  }

  @Test
  void letsAMonitorReadButNotCommand() {
    post(Role.MONITOR, "acknowledgement", "{}").then().statusCode(403);
  }

  @Test
  void refusesChangesFromForeignPages() {
    as(Role.MANAGER)
        .header("Origin", "https://elsewhere.example")
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/incidents/" + FIRE.id() + "/acknowledgement")
        .then()
        .statusCode(403)
        .body("code", equalTo("foreign-origin"));
  }

  @Test
  void takesOnlyJson() {
    as(Role.MANAGER)
        .contentType("text/plain")
        .body("{}")
        .post("/api/v1/incidents/" + FIRE.id() + "/acknowledgement")
        .then()
        .statusCode(415);
  }

  @Test
  void saysSoWhenTheBrokerIsAway() {
    post(Role.DUTY_OFFICER, "acknowledgement", "{}")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("broker-away"));
    as(Role.MONITOR)
        .get("/api/v1/house")
        .then()
        .statusCode(200)
        .body("now", endsWith("+08:00"))
        .body("ruleSet", startsWith("national-2016@"))
        .body("channels.name", hasItems("console"))
        .body("degraded.part", hasItems("commands", "clocks", "notifications", "search"));
  }

  @Test
  void showsEveryRuleSetWithClausesAndSources() {
    given().get("/api/v1/rule-sets").then().statusCode(401);
    as(Role.MONITOR)
        .get("/api/v1/rule-sets")
        .then()
        .statusCode(200)
        .body("items.ruleSet", hasItems("national-2016@1", "nantong-2016@1", "drill@1"))
        .body("items.clocks.flatten().source", everyItem(not(emptyString())))
        .body("items.find { it.ruleSet == 'nantong-2016@1' }.clocks.term", hasItems("3 个工作日"))
        .body("calendar.year", hasItems(2019, 2026))
        .body("calendar.find { it.year == 2019 }.notices.size()", equalTo(2));
  }

  @Test
  void takesAnIdempotencyKeyForOneRequestOnly() {
    keyed("acknowledgement", "{}").then().statusCode(503);
    keyed("closure", "{\"note\":\"结束\"}")
        .then()
        .statusCode(422)
        .body("code", equalTo("key-used-elsewhere"));
    keyed("acknowledgement", "{\"note\":\"另一份\"}")
        .then()
        .statusCode(422)
        .body("code", equalTo("key-used-elsewhere"));
    keyed("acknowledgement", "{}").then().statusCode(503);
  }

  private Response keyed(String command, String body) {
    return as(Role.MANAGER)
        .header("Idempotency-Key", "key-1")
        .contentType("application/json")
        .body(body)
        .post("/api/v1/incidents/" + FIRE.id() + "/" + command);
  }

  @Test
  void refusesTagsThatNameNoVersion() {
    as(Role.DUTY_OFFICER)
        .header("If-Match", "yesterday")
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/incidents/" + FIRE.id() + "/acknowledgement")
        .then()
        .statusCode(400)
        .body("code", equalTo("bad-if-match"));
  }

  @Test
  void signsInAndOutWithACookieThatScriptsCannotRead() throws IOException {
    Response opened = signIn("duty-officer", password("duty-officer"));
    opened
        .then()
        .statusCode(200)
        .body("role", equalTo("duty-officer"))
        .body("roleLabel", equalTo("值班员"))
        .header("Set-Cookie", containsString("HttpOnly"))
        .header("Set-Cookie", containsString("SameSite=Strict"));
    given()
        .cookie("huiying_session", opened.getCookie("huiying_session"))
        .get("/api/v1/session")
        .then()
        .statusCode(200)
        .body("name", equalTo("duty-officer"));
    given()
        .delete("/api/v1/session")
        .then()
        .statusCode(204)
        .header("Set-Cookie", containsString("Max-Age=0"));
  }

  @Test
  void slowsDownWhoeverGuesses() {
    for (int i = 0; i < 5; i++) {
      signIn("admin", "guess").then().statusCode(401).body("code", equalTo("wrong-password"));
    }
    signIn("admin", "guess").then().statusCode(429).header("Retry-After", notNullValue());
  }

  @Test
  void tellsBrowsersWhatTheyMayDo() {
    given()
        .get("/api/v1/session")
        .then()
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("X-Content-Type-Options", equalTo("nosniff"));
  }

  @Test
  void tellsOperatorsHowItIs() {
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(503).body(containsString("decider"));
    given()
        .get("/q/metrics")
        .then()
        .body(containsString("huiying_open_clocks{kind=\"first_release\",mark=\"live\"} 1.0"))
        .body(containsString("huiying_open_clocks{kind=\"first_release\",mark=\"drill\"} 0.0"));
    given().get("/q/openapi").then().body(containsString("/api/v1/incidents/{id}/releases"));
  }

  private Response post(Role role, String command, String body) {
    return as(role)
        .contentType("application/json")
        .body(body)
        .post("/api/v1/incidents/" + FIRE.id() + "/" + command);
  }

  private RequestSpecification as(Role role) {
    try {
      String token =
          Tokens.openOrCreate(house.data())
              .issue(role.code(), role, Instant.now(), Duration.ofMinutes(5));
      return given().header("Authorization", "Bearer " + token);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Response signIn(String name, String password) {
    return given()
        .contentType("application/json")
        .body("{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}")
        .post("/api/v1/session");
  }

  private String password(String name) throws IOException {
    return Files.readAllLines(house.data().resolve("secrets/first-passwords.txt")).stream()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }
}
