package io.huiying.analysis.adapters.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.huiying.analysis.adapters.kafka.PlayedAudit;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.kit.access.Scope;
import io.huiying.kit.access.Tokens;
import io.huiying.kit.house.HouseConfig;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Needs Quarkus: who may search, and that nothing is shown that is not in the audit. */
@QuarkusTest
@QuarkusTestResource(value = SearchTestHouse.class, restrictToAnnotatedClass = true)
class PostsOverHttpTest {

  private static final String POSTS = "/api/v1/posts";

  @Inject PlayedPostIndex index;
  @Inject PlayedGroups groups;
  @Inject PlayedAudit audit;
  @Inject HouseConfig house;

  @BeforeEach
  void behave() {
    index.behave();
    groups.behave();
    audit.behave();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/p0",
        "/p0/similar",
        "/p0/explanation",
        "/facets",
        "/series",
        "/../groups/g0/explanation"
      })
  void showsNothingToWhoIsNotSignedIn(String path) {
    given().get(POSTS + path).then().statusCode(401);
    given().header("Authorization", "Bearer nonsense").get(POSTS + path).then().statusCode(401);
    assertThat(audit.recorded()).isEmpty();
  }

  @Test
  void showsNothingToARoleThatReadsNoPosts() {
    as(Role.SYSTEM).get(POSTS).then().statusCode(403);
    assertThat(audit.recorded()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
  void auditsEverySearchUnderTheNameOfWhoAsked(Role role) {
    as(role).queryParam("q", "起火").get(POSTS).then().statusCode(200);
    assertThat(audit.recorded()).containsExactly(role.code() + " post.search q=起火");
  }

  @Test
  void showsNothingThatTheAuditDoesNotKeep() {
    audit.goAway();
    for (String path : List.of("", "/p0", "/p0/explanation", "/facets", "/series")) {
      as(Role.MONITOR)
          .get(POSTS + path)
          .then()
          .statusCode(503)
          .header("Retry-After", notNullValue())
          .body("code", equalTo("audit-unavailable"))
          .body(not(containsString("商场")));
    }
  }

  @Test
  void auditsAlsoWhatIsNotThere() {
    as(Role.MONITOR).get(POSTS + "/p9").then().statusCode(404);
    assertThat(audit.recorded()).containsExactly("monitor post.read p9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/p0", "/p0/explanation"})
  void saysThatSearchIsAwayAndWhenToTryAgain(String path) {
    index.goAway();
    as(Role.MONITOR)
        .get(POSTS + path)
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .body("code", equalTo("search-degraded"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/p0", "/p0/explanation"})
  void refusesWhatTheIndexRefuses(String path) {
    index.refuse();
    as(Role.MONITOR)
        .get(POSTS + path)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-query"));
  }

  @Test
  void saysWhyAPostJoinedItsGroup() {
    JoinReason joined =
        new JoinReason(
            "p0",
            JoinReason.Outcome.JOINED,
            List.of(new JoinReason.Part("PLACE", 6)),
            5,
            List.of("商场"),
            null,
            null,
            "groups-of-a-test",
            Instant.EPOCH);
    String groupId = groups.keep(List.of("p0"), List.of(joined)).groupId();
    as(Role.MONITOR)
        .get(POSTS + "/p0/explanation")
        .then()
        .statusCode(200)
        .body("current", equalTo(false))
        .body("groupId", equalTo(groupId))
        .body("reason.outcome", equalTo("JOINED"))
        .body("reason.parts[0].name", equalTo("PLACE"))
        .body("reason.rules", equalTo("groups-of-a-test"))
        .body("grouping", containsString("并入"));
    assertThat(audit.recorded()).containsExactly("monitor post.explain p0");
  }

  @Test
  void saysWhyAPostIsInNoGroup() {
    as(Role.MONITOR)
        .get(POSTS + "/p0/explanation")
        .then()
        .statusCode(200)
        .body("groupId", nullValue())
        .body("grouping", containsString("报告突发事件，但现存的组都未列它"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/series?interval=minute",
        "/series?interval=minute&from=2026-01-01T00:00:00Z&to=2026-03-01T00:00:00Z",
        "/series?interval=hour&from=1990-01-01T00:00:00Z&to=2026-03-01T00:00:00Z",
        "?from=%2B99999-01-01T00:00:00Z",
        "?limit=101",
        "?cursor=nonsense"
      })
  void refusesWhatIsUnbounded(String query) {
    as(Role.MONITOR)
        .urlEncodingEnabled(false)
        .get(POSTS + query)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-query"));
  }

  @Test
  void countsMinutesOfABoundedTime() {
    as(Role.MONITOR)
        .get(POSTS + "/series?interval=minute&from=2026-03-01T00:00:00Z&to=2026-03-02T00:00:00Z")
        .then()
        .statusCode(200)
        .body("interval", equalTo("minute"));
  }

  @Test
  void turnsPagesByTheCursorThatItGave() {
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification asked = as(Role.MONITOR).queryParam("limit", 2);
      if (cursor != null) {
        asked.queryParam("cursor", cursor);
      }
      ExtractableResponse<Response> page = asked.get(POSTS).then().statusCode(200).extract();
      seen.addAll(page.path("items.id"));
      cursor = page.path("next");
    } while (cursor != null);
    assertThat(seen).containsExactly("p0", "p1", "p2");
  }

  private RequestSpecification as(Role role) {
    try {
      String token =
          Tokens.openOrCreate(house.data())
              .issue(role.code(), role, Scope.parse("*"), Instant.now(), Duration.ofMinutes(5));
      return given().header("Authorization", "Bearer " + token);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
