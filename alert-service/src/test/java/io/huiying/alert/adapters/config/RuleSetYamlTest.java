package io.huiying.alert.adapters.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.alert.domain.rules.RuleSet;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

  @Test
  void nationalRulesAreFiveTwentyFourAndFortyEightHours() throws IOException {
    RuleSet national = builtIn("national-2016");
    assertThat(national.clock(ClockKind.FIRST_RELEASE).orElseThrow().length())
        .isEqualTo(Duration.ofHours(5));
    assertThat(national.clock(ClockKind.PRESS_CONFERENCE).orElseThrow().length())
        .isEqualTo(Duration.ofHours(24));
    assertThat(national.clock(ClockKind.RESPONSE).orElseThrow().length())
        .isEqualTo(Duration.ofHours(48));
    assertThat(national.clocks()).allSatisfy(clock -> assertThat(clock.source()).isNotBlank());
  }

  @Test
  void drillHoursAreMinutes() throws IOException {
    RuleSet national = builtIn("national-2016");
    RuleSet drill = builtIn("drill");
    for (ClockKind kind :
        new ClockKind[] {ClockKind.FIRST_RELEASE, ClockKind.PRESS_CONFERENCE, ClockKind.RESPONSE}) {
      assertThat(drill.clock(kind).orElseThrow().length())
          .isEqualTo(national.clock(kind).orElseThrow().length().dividedBy(60));
    }
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
  void complaintsNameTheLine() {
    complains(LOCAL.replace("PT4H", "four hours"), ":10: length: cannot read four hours");
    complains(LOCAL.replace("PT4H", "PT0S"), ":8: FIRST_RELEASE: length lies above");
    complains(LOCAL.replace("kind: FIRST_RELEASE", "kind: SECOND"), ":8: kind: cannot read SECOND");
    complains(LOCAL.replace("    clause: 四小时内发布\n", ""), ":8: clause is missing");
    complains(LOCAL.replace("version: 2", "version: 0"), ":2: versions begin at 1");
    complains(LOCAL.replace("title:", "titel:"), ":3: unknown field titel");
    complains(LOCAL.replace("\"990100\"", "\"99\""), ":5: a division code has 6 or 9 digits");
    complains(LOCAL + "id: again\n", ":17: field id stands twice");
    complains("clocks: [", "yunting.yaml:1:");
    complains("", "yunting.yaml:1: is empty");
    complains("- a\n", ":1: a mapping of");
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
    assertThatThrownBy(() -> RuleSetFiles.with(folder)).hasMessageContaining("same id and version");
  }
}
