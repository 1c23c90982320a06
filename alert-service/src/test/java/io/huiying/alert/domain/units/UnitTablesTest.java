package io.huiying.alert.domain.units;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.incident.View;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Assign;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 属地管理、分级负责、谁主管谁负责: a pure choice among tables, so no service is started. */
class UnitTablesTest {

  private static final Instant EARLY = Scenario.NOON.minus(Duration.ofDays(100));

  private static UnitTable table(
      String id, int version, List<String> at, Instant from, String lead) {
    return new UnitTable(
        id,
        version,
        id,
        at,
        from,
        null,
        "云汀市文件",
        List.of("市政府办公室", "市委宣传部"),
        List.of(
            new UnitRow(Set.of(Hazard.FIRE), Set.of(), lead, List.of("应急管理局", "公安局"), "火灾"),
            new UnitRow(Set.of(), Set.of(Topic.WORK_SAFETY), "应急管理局", List.of(), "安全生产")));
  }

  private static Incident fire() {
    return Scenario.at(Scenario.NOON).tell(View.fire().dead(3)).incident();
  }

  private static String lead(UnitTables tables, Incident incident) {
    return tables.propose(incident).getFirst().unit();
  }

  @Test
  void proposesTheLeadByWhatHappenedThenSupportThenCoordination() {
    var tables = new UnitTables(List.of(table("a", 1, List.of(), EARLY, "消防救援支队")));

    assertThat(tables.propose(fire()))
        .extracting(UnitProposal::unit)
        .containsExactly("消防救援支队", "应急管理局", "公安局", "市政府办公室", "市委宣传部");
    assertThat(tables.propose(fire())).filteredOn(UnitProposal::lead).hasSize(1);
    assertThat(tables.propose(fire()).getFirst())
        .extracting(UnitProposal::because, UnitProposal::table, UnitProposal::source)
        .containsExactly("火灾", "a@1", "云汀市文件");
  }

  @Test
  void asksTheTableOfTheClosestJurisdictionThatKnowsTheSubject() {
    var tables =
        new UnitTables(
            List.of(
                table("country", 1, List.of(), EARLY, "通用"),
                table("city", 1, List.of("990100"), EARLY, "云汀市消防救援支队"),
                table("county", 1, List.of("990102"), EARLY, "滨江区消防救援大队"),
                table("other", 1, List.of("990200"), EARLY, "别处")));

    assertThat(lead(tables, fire())).isEqualTo("滨江区消防救援大队");
    Incident nowhere =
        Scenario.at(Scenario.NOON).tell(View.fire().at(Place.UNKNOWN).dead(3)).incident();
    assertThat(lead(tables, nowhere)).isEqualTo("通用");
  }

  @Test
  void keepsTheTableThatWasInForceWhenTheIncidentWasDetected() {
    UnitTable first = table("city", 1, List.of("990100"), EARLY, "旧机构");
    UnitTable second = table("city", 2, List.of("990100"), Scenario.NOON.minusSeconds(1), "新机构");
    UnitTable later = table("city", 3, List.of("990100"), Scenario.NOON.plusSeconds(1), "再后来的机构");

    assertThat(lead(new UnitTables(List.of(first, later)), fire())).isEqualTo("旧机构");
    assertThat(lead(new UnitTables(List.of(first, second, later)), fire())).isEqualTo("新机构");
  }

  @Test
  void proposesNothingForWhatNoTableKnows() {
    var tables = new UnitTables(List.of(table("a", 1, List.of("990200"), EARLY, "别处")));
    assertThat(tables.propose(fire())).isEmpty();
  }

  @Test
  void isAdviceUntilAPersonAssigns() {
    Scenario life = Scenario.at(Scenario.NOON).tell(View.fire().dead(3));
    assertThat(life.incident().units()).isEmpty();
    life.command(Scenario.OFFICER, new Assign("消防救援支队", true));
    assertThat(life.incident().lead()).isEqualTo("消防救援支队");
  }
}
