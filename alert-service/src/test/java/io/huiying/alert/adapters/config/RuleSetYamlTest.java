package io.huiying.alert.adapters.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.alert.domain.rules.RuleSet;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.alert.domain.rules.Term;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetYamlTest {

  private static final String LOCAL =
      """
      id: yunting
      version: 2
      title: 云汀市规定
      mark: LIVE
      jurisdictions: ["990100"]
      validFrom: 2026-01-01T00:00:00+08:00
      clocks:
        - kind: FIRST_RELEASE
          from: OCCURRENCE
          length: PT4H
          repeatEvery: PT10M
          clause: 四小时内发布
          source: 云汀市政府办文件第三条
      issuers:
        official: [人民政府]
        notOfficial: [公司]
      """;

  private static final Instant MARCH = Instant.parse("2026-03-03T06:00:00Z");

  private static RuleSet read(String yaml) {
    return RuleSetYaml.read("yunting.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static RuleSet builtIn(String id) throws IOException {
    return RuleSetFiles.builtIn().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  private static Term hours(long number) {
    return new Term.Elapsed(Duration.ofHours(number));
  }

  private static Term term(RuleSet rules, ClockKind kind) {
    return rules.clock(kind).orElseThrow().term();
  }

  @Test
  void nationalRulesAreFiveTwentyFourAndFortyEightHours() throws IOException {
    RuleSet national = builtIn("national-2016");
    assertThat(term(national, ClockKind.FIRST_RELEASE)).isEqualTo(hours(5));
    assertThat(term(national, ClockKind.PRESS_CONFERENCE)).isEqualTo(hours(24));
    assertThat(term(national, ClockKind.RESPONSE)).isEqualTo(hours(48));
  }

  @Test
  void everyClauseThatComesWithTheProgramHasItsSource() throws IOException {
    for (RuleSet rules : RuleSetFiles.builtIn()) {
      assertThat(rules.clocks()).isNotEmpty();
      assertThat(rules.clocks()).allSatisfy(clock -> assertThat(clock.source()).isNotBlank());
      assertThat(rules.clocks()).allSatisfy(clock -> assertThat(clock.clause()).isNotBlank());
    }
  }

  /** RULES.md marks these as from memory, or as mirrored without a day. */
  @Test
  void whatNobodyCouldCheckSaysSo() throws IOException {
    for (String id :
        List.of(
            "beijing-2021",
            "yueyang-2022",
            "xinhui-2018",
            "emergency-reports",
            "disaster-reports")) {
      assertThat(builtIn(id).unverified()).as(id).isNotBlank();
    }
    assertThat(builtIn("national-2016").unverified()).isNull();
    assertThat(builtIn("emergency-reports").clocks())
        .filteredOn(rule -> rule.clause().contains("4小时") || rule.kind() == ClockKind.FOLLOW_UP)
        .hasSize(3)
        .allSatisfy(rule -> assertThat(rule.source()).startsWith("unverified"));
    assertThat(builtIn("beijing-2021").clocks())
        .filteredOn(rule -> rule.source().contains("北京市"))
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.source()).startsWith("unverified"));
  }

  @Test
  void drillAsksForReportsUpwardInMinutes() throws IOException {
    RuleSet drill = builtIn("drill");
    assertThat(drill.clocks())
        .extracting(rule -> rule.kind())
        .contains(ClockKind.REPORT_UP, ClockKind.FOLLOW_UP, ClockKind.SUPPLEMENT, ClockKind.FINAL);
    assertThat(drill.clocks())
        .filteredOn(rule -> rule.kind() == ClockKind.REPORT_UP)
        .extracting(rule -> rule.to().form())
        .containsExactly(ReportForm.TELEPHONE, ReportForm.WRITTEN);
  }

  @Test
  void drillHoursAreMinutes() throws IOException {
    RuleSet drill = builtIn("drill");
    assertThat(term(drill, ClockKind.FIRST_RELEASE)).isEqualTo(minutes(5));
    assertThat(term(drill, ClockKind.PRESS_CONFERENCE)).isEqualTo(minutes(24));
    assertThat(term(drill, ClockKind.RESPONSE)).isEqualTo(minutes(48));
  }

  private static Term minutes(long number) {
    return new Term.Elapsed(Duration.ofMinutes(number));
  }

  @Test
  void digestIsThatOfTheBytes() {
    assertThat(read(LOCAL).digest()).isEqualTo(Ids.sha256(LOCAL.getBytes(StandardCharsets.UTF_8)));
    assertThat(read(LOCAL).citation()).startsWith("yunting@2#");
  }

  @Test
  void closestRuleSetInForceApplies(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("yunting.yaml"), LOCAL);
    RuleSets all = RuleSetFiles.with(folder);
    Place inside = new Place("990102", "云澜省云汀市滨江区");
    Place elsewhere = new Place("980101", "某省某市某区");
    assertThat(all.inForce(Mark.LIVE, inside, MARCH).id()).isEqualTo("yunting");
    assertThat(all.inForce(Mark.LIVE, elsewhere, MARCH).id()).isEqualTo("national-2016");
    assertThat(all.inForce(Mark.LIVE, inside, MARCH.minus(Duration.ofDays(90))).id())
        .isEqualTo("national-2016");
    assertThat(all.inForce(Mark.DRILL, inside, MARCH).id()).isEqualTo("drill");
  }

  @Test
  void complaintsNameLineAndColumnAndWhatToWriteInstead() {
    complains(
        LOCAL.replace("PT4H", "four hours"),
        "yunting.yaml:10:13: length: cannot read four hours — write hours as PT5H");
    complains(LOCAL.replace("PT4H", "PT0S"), ":8:5: length lies above PT0S");
    complains(
        LOCAL.replace("kind: FIRST_RELEASE", "kind: SECOND"),
        ":8:11: kind: cannot read SECOND — write one of ACKNOWLEDGE, FIRST_RELEASE");
    complains(
        LOCAL.replace("from: OCCURRENCE", "from: LAST_REPORT"),
        ":8:5: from is one of [OCCURRENCE, FIRST_KNOWN]");
    complains(LOCAL.replace("    clause: 四小时内发布\n", ""), ":8:5: clause is missing");
    complains(LOCAL.replace("version: 2", "version: 0"), ":2:10: versions begin at 1 — write 1");
    complains(LOCAL.replace("title:", "titel:"), ":3:1: unknown field titel — write title");
    complains(LOCAL.replace("issuers:", "publishers:"), ":14:1: unknown field publishers");
    complains(LOCAL.replace("\"990100\"", "\"99\""), ":5:16: a division code has 6 or 9 digits");
    complains(LOCAL + "id: again\n", ":17:1: field id stands twice");
    complains("clocks: [", "yunting.yaml:1:");
    complains("", "yunting.yaml:1:1: is empty");
    complains("- a\n", ":1:1: fields are expected here");
  }

  @Test
  void complaintsAboutTermsRecipientsAndValidity() {
    complains(
        LOCAL.replace("length: PT4H", "length: PT4H\n    workingDays: 3"),
        ":8:11: more than one term is given: [length, workingDays]");
    complains(LOCAL.replace("    length: PT4H\n", ""), ":8:11: no term is given — give one of");
    complains(LOCAL.replace("length: PT4H", "dailyAt: nine"), "write the time of day as \"09:00\"");
    complains(
        LOCAL.replace("FIRST_RELEASE", "REPORT_UP"), "a report has a recipient: to is missing");
    complains(
        LOCAL.replace("length: PT4H", "length: PT4H\n    to: {code: a, name: 甲}"),
        "only reports have a to");
    complains(
        LOCAL.replace("clocks:", "validTo: 2025-01-01T00:00:00+08:00\nclocks:"),
        "validTo lies after validFrom");
    complains(LOCAL.replace("clocks:", "hazards: [FIRE]\nclocks:"), "add supplement: true");
    complains(
        LOCAL.replace("clocks:", "supplement: true\nclocks:"),
        "a supplement has no clock of kind FIRST_RELEASE");
  }

  @Test
  void twoClocksForTheSameIncidentsAreRefusedAndForDifferentGradesTaken() {
    String second =
        LOCAL
            .substring(LOCAL.indexOf("  - kind"), LOCAL.indexOf("issuers:"))
            .replace("PT4H", "PT3H");
    complains(
        LOCAL.replace("issuers:", second + "issuers:"), "a second clock of kind FIRST_RELEASE");
    String graded =
        LOCAL
            .replace("length: PT4H", "length: PT4H\n    grades: [MAJOR]")
            .replace(
                "issuers:",
                second.replace("length:", "grades: [EXTRAORDINARY]\n    length:") + "issuers:");
    assertThat(read(graded).clocks()).hasSize(2);
  }

  private static void complains(String yaml, String words) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(words);
  }

  @Test
  void twoOfTheSameNameAreRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), LOCAL);
    Files.writeString(folder.resolve("b.yaml"), LOCAL);
    assertThatThrownBy(() -> RuleSetFiles.with(folder))
        .hasMessageContaining("b.yaml:6:12: same id and version")
        .hasMessageContaining("see a.yaml:6:12");
  }

  @Test
  void overlapsInJurisdictionAndTimeAreRefusedAndSuccessionTaken(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("a.yaml"), LOCAL);
    Path other = folder.resolve("b.yaml");
    String sibling = LOCAL.replace("id: yunting", "id: binjiang");
    Files.writeString(other, sibling);
    assertThatThrownBy(() -> RuleSetFiles.with(folder))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("b.yaml:6:12: overlaps with yunting@2");
    Files.writeString(other, sibling.replace("990100", "990102"));
    assertThat(RuleSetFiles.with(folder).all()).isNotEmpty();
    Files.writeString(
        other, LOCAL.replace("version: 2", "version: 3").replace("2026-01-01", "2027-01-01"));
    assertThat(RuleSetFiles.with(folder).all()).isNotEmpty();
    Files.writeString(other, LOCAL.replace("version: 2", "version: 3"));
    assertThatThrownBy(() -> RuleSetFiles.with(folder)).hasMessageContaining("begin later");
  }
}
