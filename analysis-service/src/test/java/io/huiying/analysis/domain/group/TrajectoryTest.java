package io.huiying.analysis.domain.group;

import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.FigurePoint;
import io.huiying.contracts.signal.FigurePoint.Standing;
import io.huiying.contracts.signal.GroupView;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pure: no broker, no clock, milliseconds. */
class TrajectoryTest {

  private List<FigurePoint> course = new ArrayList<>();
  private final List<Figure> claimed = new ArrayList<>();
  private int hour;

  @Test
  void followsARisingToll() {
    claim(FigureKind.DEAD, 7, SourceKind.NEWS);
    claim(FigureKind.DEAD, 25, SourceKind.NEWS);
    claim(FigureKind.DEAD, 39, SourceKind.OFFICIAL);
    assertThat(standings())
        .containsExactly(Standing.SUPERSEDED, Standing.SUPERSEDED, Standing.AUTHORITATIVE);
    assertThat(course).extracting(FigurePoint::because).containsOnlyNulls();
  }

  @Test
  void showsAConflictBesideTheAuthoritativeLineAndWhenItWasBorneOut() {
    claim(FigureKind.DEAD, 3, SourceKind.OFFICIAL);
    claim(FigureKind.DEAD, 8, SourceKind.SOCIAL);
    assertThat(standings()).containsExactly(Standing.AUTHORITATIVE, Standing.CONFLICTING);
    claim(FigureKind.DEAD, 8, SourceKind.OFFICIAL);
    assertThat(standings())
        .containsExactly(Standing.SUPERSEDED, Standing.BORNE_OUT, Standing.AUTHORITATIVE);
  }

  @Test
  void explainsWhyAnAuthorityLoweredANumber() {
    claim(FigureKind.DEAD, 9, SourceKind.NEWS);
    claim(FigureKind.DEAD, 6, SourceKind.OFFICIAL);
    assertThat(course.getLast().because()).startsWith("9→6").contains("更权威来源");
    claim(FigureKind.DEAD, 5, SourceKind.OFFICIAL);
    assertThat(course.getLast().because()).startsWith("6→5").contains("更正");
  }

  @Test
  void explainsFewerMissingAndFewerInjuredByWhatBecameOfThem() {
    claim(FigureKind.MISSING, 9, SourceKind.OFFICIAL);
    claim(FigureKind.DEAD, 2, SourceKind.OFFICIAL);
    claim(FigureKind.INJURED, 10, SourceKind.OFFICIAL);
    claim(FigureKind.MISSING, 4, SourceKind.OFFICIAL);
    claim(FigureKind.DEAD, 5, SourceKind.OFFICIAL);
    claim(FigureKind.INJURED, 7, SourceKind.OFFICIAL);
    assertThat(because(FigureKind.MISSING)).contains("找到或获救");
    assertThat(because(FigureKind.INJURED)).contains("救治无效");
  }

  /** An old title on a hot list, and a platform that passes it on. */
  @Test
  void lowersNoTollBecauseAnOldTitleCameLate() {
    claim(FigureKind.DEAD, 39, "weibo-hot", SourceKind.HOT_LIST);
    claim(FigureKind.DEAD, 25, "weibo-hot", SourceKind.HOT_LIST);
    claim(FigureKind.DEAD, 24, "bbs", SourceKind.SOCIAL);
    assertThat(standings())
        .containsExactly(Standing.AUTHORITATIVE, Standing.CONFLICTING, Standing.CONFLICTING);
    assertThat(course).extracting(FigurePoint::because).noneMatch(TrajectoryTest::lowers);
    assertThat(shown()).extracting(Figure::value).startsWith(39L);
    claim(FigureKind.DEAD, 25, "news", SourceKind.NEWS);
    assertThat(standings())
        .containsExactly(
            Standing.SUPERSEDED, Standing.BORNE_OUT, Standing.CONFLICTING, Standing.AUTHORITATIVE);
    assertThat(course.getLast().because()).startsWith("39→25").contains("更权威来源");
    assertThat(shown()).extracting(Figure::value).startsWith(25L);
  }

  @Test
  void followsAVoiceThatRepeatsItsNumberAfterAnotherContradictedIt() {
    claim(FigureKind.DEAD, 7, "city", SourceKind.OFFICIAL);
    claim(FigureKind.DEAD, 5, "county", SourceKind.OFFICIAL);
    claim(FigureKind.DEAD, 7, "city", SourceKind.OFFICIAL);
    assertThat(standings())
        .containsExactly(Standing.SUPERSEDED, Standing.SUPERSEDED, Standing.AUTHORITATIVE);
    assertThat(shown()).extracting(Figure::value).startsWith(7L);
    claim(FigureKind.DEAD, 7, "city", SourceKind.OFFICIAL);
    assertThat(course).hasSize(3);
  }

  /** Of two papers that differ, an old report that comes by again turns nothing round. */
  @Test
  void followsNoOldReportThatComesByAgain() {
    claim(FigureKind.DEAD, 7, "morning-news", SourceKind.NEWS);
    claim(FigureKind.DEAD, 5, "evening-news", SourceKind.NEWS);
    claim(FigureKind.DEAD, 7, "morning-news", SourceKind.NEWS);
    assertThat(course).hasSize(2);
    assertThat(course.getLast().figure().value()).isEqualTo(5);
  }

  @Test
  void takesAPostThatIsReadAgainForNoNewClaim() {
    Figure city = figure(FigureKind.DEAD, 7, "city", SourceKind.OFFICIAL);
    claim(city, "p-city");
    claim(FigureKind.DEAD, 5, "county", SourceKind.OFFICIAL);
    claim(city, "p-city");
    assertThat(course).hasSize(2);
    assertThat(course.getLast().figure().value()).isEqualTo(5);
  }

  @Test
  void holdsNoQuoteAndStaysBounded() {
    for (int i = 1; i <= 200; i++) {
      claim(FigureKind.DEAD, i, SourceKind.NEWS);
    }
    assertThat(course).hasSize(GroupView.MAX_TRAJECTORY);
    assertThat(course).extracting(point -> point.figure().quote()).containsOnlyNulls();
    assertThat(course.getLast().standing()).isEqualTo(Standing.AUTHORITATIVE);
    assertThat(course.getLast().figure().value()).isEqualTo(200);
  }

  private void claim(FigureKind kind, long value, SourceKind by) {
    claim(kind, value, by.name(), by);
  }

  private void claim(FigureKind kind, long value, String sourceId, SourceKind by) {
    Figure figure = figure(kind, value, sourceId, by);
    claim(figure, "p" + hour);
  }

  private void claim(Figure figure, String postId) {
    claimed.add(figure);
    course = Trajectory.with(course, List.of(figure), postId, Rulings.NONE);
  }

  private Figure figure(FigureKind kind, long value, String sourceId, SourceKind by) {
    return Posts.titled(kind.label() + value)
        .by(sourceId, by)
        .after(ofHours(hour++))
        .figure(kind, value)
        .post()
        .figures()
        .getFirst();
  }

  /** The figures as the group shows them, told one after the other. */
  private List<Figure> shown() {
    List<Figure> shown = List.of();
    for (Figure figure : claimed) {
      shown = FigureClaims.merged(shown, List.of(figure));
    }
    return shown;
  }

  private static boolean lowers(String because) {
    return because != null && because.contains("→");
  }

  private List<Standing> standings() {
    return course.stream().map(FigurePoint::standing).toList();
  }

  private String because(FigureKind kind) {
    return course.stream()
        .filter(point -> point.figure().kind() == kind)
        .filter(point -> point.standing() == Standing.AUTHORITATIVE)
        .findFirst()
        .orElseThrow()
        .because();
  }
}
