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
    Figure figure =
        Posts.titled(kind.label() + value)
            .by(by.name(), by)
            .after(ofHours(hour++))
            .figure(kind, value)
            .post()
            .figures()
            .getFirst();
    course = Trajectory.with(course, List.of(figure), "p" + hour, Rulings.NONE);
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
