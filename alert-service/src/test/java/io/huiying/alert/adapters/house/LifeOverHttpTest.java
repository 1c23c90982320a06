package io.huiying.alert.adapters.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.huiying.contracts.incident.Role;
import io.huiying.contracts.wire.Json;
import io.huiying.kit.access.Scope;
import io.huiying.kit.access.Tokens;
import io.huiying.kit.house.HouseConfig;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an incident that came by telephone, over HTTP and a real broker. */
@QuarkusTest
@QuarkusTestResource(value = RealHouse.class, restrictToAnnotatedClass = true)
class LifeOverHttpTest {

  private static final String BINJIANG = "990102";

  @Inject HouseConfig house;

  private final Instant reported = Instant.now().minus(Duration.ofMinutes(20));

  @BeforeEach
  void hasCaughtUp() throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (status() == 503 && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(status()).isEqualTo(200);
  }

  private int status() throws Exception {
    return given()
        .header("Authorization", "Bearer " + token(Role.MONITOR, "*"))
        .get("/api/v1/incidents")
        .statusCode();
  }

  private String register(String key, String title) throws Exception {
    return post(
            Role.DUTY_OFFICER,
            "/api/v1/incidents",
            key,
            Map.of(
                "reportedAt",
                reported.toString(),
                "reportedBy",
                "滨江区应急管理局",
                "occurredAt",
                reported.minusSeconds(600).toString(),
                "place",
                Map.of("code", BINJIANG, "name", "云澜省云汀市滨江区"),
                "nature",
                "FIRE",
                "casualties",
                Map.of("dead", 0, "injured", 2),
                "measures",
                "已派员，联系人 13800138000",
                "title",
                title))
        .statusCode(201)
        .header("Location", containsString("/api/v1/incidents/"))
        .body("incident.state", equalTo("REPORTED"))
        .body("incident.proposedUnits[0].lead", equalTo(true))
        .body("incident.proposedUnits[0].charged", equalTo(false))
        .body("incident.handling.intake.reportedBy", equalTo("滨江区应急管理局"))
        .extract()
        .path("incident.id");
  }

  @Test
  void callBecomesAnIncidentThatIsGradedReportedReleasedAndClosed() throws Exception {
    String id = register("call-1", "滨江仓库火灾");
    assertThat(register("call-1", "滨江仓库火灾")).isEqualTo(id);

    act(id, "acknowledgement", "{}").statusCode(200);
    act(id, "appraisal", "{'verdict':'ANSWER','category':'EMERGENCY'}")
        .statusCode(200)
        .body("incident.handling.appraisal.label", equalTo("需回应"))
        .body("incident.clocks.find{it.kind=='RESPONSE'}.provisional", equalTo(false));
    act(id, "appraisal", "{'verdict':'WATCH'}").statusCode(422).body("code", equalTo("INVALID"));
    act(id, "appraisal", "{'verdict':'MAYBE'}").statusCode(not(200));
    act(id, "proposal", "{'severity':'LARGER','reason':'过火面积大'}").statusCode(200);
    act(id, "assignment", "{'unit':'消防救援机构','lead':true}")
        .statusCode(200)
        .body("incident.lead", equalTo("消防救援机构"))
        .body("incident.proposedUnits.find{it.unit=='消防救援机构'}.charged", equalTo(true));
    act(id, "reports", report("FIRST", "WRITTEN", "{}")).statusCode(422);
    act(
            id,
            "reports",
            report("FIRST", "WRITTEN", "{'dead':3}").replace("}}", "},'signedBy':'带班领导'}"))
        .statusCode(200)
        .body("incident.handling.reports", hasSize(1));
    act(id, "claims", "{'text':'网传有人瞒报'}").statusCode(200);
    String claim = read(id).extract().path("handling.claims[0].id");
    act(id, "claims/" + claim + "/rebuttal", "{'unit':'云汀市公安局'}")
        .statusCode(200)
        .body("incident.handling.claims[0].state", equalTo("REBUTTED"));
    act(id, "claims/m0/rebuttal", "{'unit':'云汀市公安局'}").statusCode(not(200));
    act(id, "notes", "{'text':'已联系现场，机主 13800138000'}").statusCode(200);
    act(id, "duties", "{'kind':'INVESTIGATION_REPORT','subject':'调查报告','since':'" + now() + "'}")
        .statusCode(200);
    act(
            id,
            "releases",
            "{'kind':'NOTICE','issuer':'云汀市人民政府新闻办公室','title':'情况通报','publishedAt':'"
                + now()
                + "'}")
        .statusCode(200)
        .body("incident.clocks.find{it.kind=='RESPONSE'}.state", equalTo("MET"));
    act(id, "undo", "{'reason':'登记有误'}")
        .statusCode(200)
        .body("incident.releases", hasSize(0))
        .body("incident.clocks.findAll{it.kind=='RESPONSE'}.state", contains("RUNNING"));
    act(id, "reopen", "{'reason':'又有新情况'}").statusCode(409);
    act(id, "closure", "{'note':'处置完毕'}").statusCode(403);
    showsItsWholeStory(id);
  }

  private void showsItsWholeStory(String id) throws Exception {
    String story = get("/api/v1/incidents/" + id + "/timeline").extract().asString();
    assertThat(story).contains("研判：需回应", "已联系现场").doesNotContain("13800138000");
    get("/api/v1/incidents/" + id)
        .body("waterfall.step", hasItems("OCCURRED", "ACKNOWLEDGED"))
        .body("handling.intake.measures", not(containsString("13800138000")));
    get("/api/v1/incidents/" + id + "/explanation").body("ruleSets", not(hasSize(0)));
    String dossier = get("/api/v1/incidents/" + id + "/dossier").extract().asString();
    assertThat(dossier).contains("滨江仓库火灾", "研判").doesNotContain("13800138000");
    given()
        .header("Authorization", "Bearer " + token(Role.MANAGER, "*"))
        .get("/api/v1/audit/roots")
        .then()
        .statusCode(200);
  }

  @Test
  void twoIncidentsBecomeOneAndAreToldApartAgain() throws Exception {
    String first = register("call-2", "滨江仓库火灾甲");
    String second = register("call-3", "滨江仓库火灾乙");
    act(first, "merge", "{'incidentId':'" + first + "'}").statusCode(not(200));
    act(first, "merge", "{'incidentId':'none'}").statusCode(not(500));
    act(first, "merge", "{'incidentId':'" + second + "','reason':'同一起'}").statusCode(200);

    awaitPath(first, "handling.absorbed", contains(second));
    awaitPath(second, "handling.mergedInto", equalTo(first));
    act(first, "split", "{'incidentId':'" + second + "','reason':'不是同一起'}").statusCode(200);
    awaitPath(second, "handling.mergedInto", nullValue());
    awaitPath(second, "state", equalTo("REPORTED"));
  }

  @Test
  void ofTwoOfficersAtOnceOneWinsAndTheOtherIsToldWhatChanged() throws Exception {
    String id = register("call-5", "滨江仓库火灾丁");
    String seen = read(id).extract().header("ETag");
    seeing(seen, id, "acknowledgement", "{\"note\":\"已电话核实\"}").statusCode(200);
    seeing(seen, id, "assignment", "{\"unit\":\"滨江区应急管理局\",\"lead\":true}")
        .statusCode(412)
        .body("code", equalTo("VERSION_CONFLICT"))
        .body("detail", containsString("此后的变更"))
        .body("detail", containsString("签收：已电话核实"));
    read(id).body("lead", nullValue());
  }

  @Test
  void managersSeeWhoWasInTimeAndOfficersDoNot() throws Exception {
    String id = register("call-6", "滨江仓库火灾戊");
    act(id, "appraisal", "{'verdict':'ANSWER','category':'EMERGENCY'}").statusCode(200);
    act(
            id,
            "releases",
            "{'kind':'NOTICE','issuer':'云汀市人民政府新闻办公室','title':'情况通报','publishedAt':'"
                + now()
                + "'}")
        .statusCode(200);
    assertThat(timeliness(Role.DUTY_OFFICER, "*").extract().statusCode()).isEqualTo(403);
    awaitResponses("*", 1);
    timeliness(Role.MANAGER, "*")
        .body("whole", equalTo(true))
        .body("scope", equalTo("全部辖区"))
        .body("drill.incidents", equalTo(0))
        .body("live.rows.find{it.by=='KIND'&&it.kind=='RESPONSE'}.rate", equalTo(1.0f))
        .body("live.rows.find{it.by=='GRADE'&&it.kind=='RESPONSE'}.label", not(nullValue()));
    timeliness(Role.MANAGER, "990103").body("live.incidents", equalTo(0));
  }

  private void awaitResponses(String divisions, int least) throws Exception {
    String path = "live.rows.find{it.by=='KIND'&&it.kind=='RESPONSE'}.onTime";
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    Integer seen = null;
    while ((seen == null || seen < least) && System.nanoTime() < end) {
      ValidatableResponse answer = timeliness(Role.MANAGER, divisions);
      seen = answer.extract().statusCode() == 200 ? answer.extract().path(path) : null;
    }
    assertThat(seen).isNotNull().isGreaterThanOrEqualTo(least);
  }

  private ValidatableResponse timeliness(Role role, String divisions) throws Exception {
    return given()
        .header("Authorization", "Bearer " + token(role, divisions))
        .get("/api/v1/timeliness")
        .then();
  }

  private ValidatableResponse seeing(String version, String id, String command, String body)
      throws Exception {
    return given()
        .header("Authorization", "Bearer " + token(Role.DUTY_OFFICER, BINJIANG))
        .header("If-Match", version)
        .contentType("application/json")
        .body(body)
        .post("/api/v1/incidents/" + id + "/" + command)
        .then();
  }

  @Test
  void countyOfficerOfElsewhereSeesNoneOfIt() throws Exception {
    String id = register("call-4", "滨江仓库火灾丙");
    given()
        .header("Authorization", "Bearer " + token(Role.MANAGER, "990103"))
        .get("/api/v1/incidents/" + id)
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
  }

  private void awaitPath(String id, String path, Matcher<?> matcher) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!matcher.matches(read(id).extract().path(path)) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    read(id).body(path, matcher);
  }

  private String report(String kind, String form, String figures) {
    return "{'kind':'%s','form':'%s','recipient':'上一级人民政府','sentAt':'%s','figures':%s}"
        .formatted(kind, form, now(), figures);
  }

  private static String now() {
    return Instant.now().minusSeconds(60).toString();
  }

  private ValidatableResponse act(String id, String command, String body) throws Exception {
    return post(
        Role.DUTY_OFFICER,
        "/api/v1/incidents/" + id + "/" + command,
        null,
        Json.mapper().readTree(body.replace('\'', '"')));
  }

  private ValidatableResponse post(Role role, String path, @Nullable String key, Object body)
      throws Exception {
    var request =
        given()
            .header("Authorization", "Bearer " + token(role, "*"))
            .contentType("application/json")
            .body(Json.mapper().writeValueAsString(body));
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return request.post(path).then();
  }

  private ValidatableResponse read(String id) throws Exception {
    return get("/api/v1/incidents/" + id);
  }

  private ValidatableResponse get(String path) throws Exception {
    return given()
        .header("Authorization", "Bearer " + token(Role.DUTY_OFFICER, BINJIANG))
        .get(path)
        .then()
        .statusCode(200);
  }

  private String token(Role role, String divisions) throws Exception {
    return Tokens.openOrCreate(house.data())
        .issue("zhiban", role, Scope.parse(divisions), Instant.now(), Duration.ofMinutes(5));
  }
}
