package io.huiying.alert.adapters.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.console.IncidentViews;
import io.huiying.alert.adapters.console.TimelineEntry;
import io.huiying.alert.domain.audit.ChainProof;
import io.huiying.alert.domain.audit.InclusionPath;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.incident.View;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No container: the page as text. */
class DossierPageTest {

  private static final String EVIL = "<script>alert('x')</script>\"&";
  private static final String HASH = "ab".repeat(32);

  private static Scenario life() {
    Scenario life =
        Scenario.at(Scenario.NOON)
            .tell(
                View.fire()
                    .dead(12)
                    .severity(Severity.MAJOR, Severity.MAJOR)
                    .occurred(Scenario.NOON.minus(Duration.ofMinutes(30))));
    life.after(Duration.ofMinutes(4));
    life.command(Scenario.OFFICER, new Acknowledge(EVIL));
    life.after(Duration.ofHours(2));
    return life.command(
        Scenario.OFFICER,
        new RecordRelease(
            ReleaseKind.NOTICE,
            "云汀市人民政府新闻办公室",
            "关于火灾的通报" + EVIL,
            "https://example.invalid/1",
            life.now().minus(Duration.ofMinutes(3)),
            null,
            "全文"));
  }

  private static String page(boolean erased, boolean sealed) {
    Scenario life = life();
    Incident incident = life.incident();
    ChainProof proof =
        new ChainProof(
            3,
            1,
            42,
            new InclusionPath(HASH, List.of(new InclusionPath.Step(true, HASH))),
            7,
            Scenario.NOON,
            HASH);
    return DossierPage.of(
        incident,
        IncidentViews.of(incident, digest -> erased ? null : EVIL, EVIL, List.of()),
        life.events().stream().map(TimelineEntry::of).toList(),
        sealed ? proof : null,
        EVIL,
        life.now());
  }

  @Test
  void tellsEverythingThatIsKnown() {
    String page = page(false, true);
    assertThat(page)
        .contains("基本情况", "伤亡和损失", "时限", "发布", "用时分解", "经过", "完整性证明")
        .contains("5小时内发布权威信息", "按时", "云汀市人民政府新闻办公室")
        .contains("默克尔根", HASH, life().incident().head())
        .contains("@page { size: A4");
  }

  @Test
  void letsNoMarkupInFromOutside() {
    String page = page(false, true);
    assertThat(page).doesNotContain("<script").doesNotContain("'x'").contains("&lt;script&gt;");
    assertThat(page).doesNotContain("src=").doesNotContain("href=");
  }

  @Test
  void saysThatAQuoteWasErasedAndStillCitesIt() {
    assertThat(page(true, true)).contains("（原文已清除） 摘要 ");
  }

  @Test
  void saysWhenNoRootCoversItYet() {
    assertThat(page(false, false)).contains("尚无根覆盖此事件").doesNotContain("默克尔根");
  }

  @Test
  void showsSpansAsPeopleSayThem() {
    assertThat(DossierPage.span(Duration.ofMinutes(222))).isEqualTo("3 小时 42 分");
    assertThat(DossierPage.span(Duration.ofMinutes(-5))).isEqualTo("早 5 分");
  }
}
