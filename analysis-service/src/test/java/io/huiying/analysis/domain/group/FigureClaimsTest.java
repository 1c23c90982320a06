package io.huiying.analysis.domain.group;

import static io.huiying.analysis.domain.group.Posts.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.post.SourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pure: no broker, no clock, milliseconds. */
class FigureClaimsTest {

  private static final int MANY = 30;

  @Test
  void keepsTheMissingHoweverManySourcesTellOfTheDeadAndInjured() {
    List<Figure> claims = List.of();
    for (int source = 0; source < MANY; source++) {
      Posts post = titled("云汀商场起火").by("news-" + source, SourceKind.NEWS);
      post.dead(3).figure(FigureKind.INJURED, 5).figure(FigureKind.MISSING, 1);
      claims = FigureClaims.merged(claims, post.post().figures());
    }
    assertThat(claims).hasSize(48);
    assertThat(claims)
        .extracting(Figure::kind)
        .contains(FigureKind.DEAD, FigureKind.INJURED, FigureKind.MISSING);
  }

  @Test
  void keepsAllOfOneKindWhileThereIsRoom() {
    List<Figure> claims = List.of();
    for (int source = 0; source < MANY; source++) {
      Posts post = titled("云汀商场起火").by("news-" + source, SourceKind.NEWS).dead(3);
      claims = FigureClaims.merged(claims, post.post().figures());
    }
    claims = FigureClaims.merged(claims, missing());
    assertThat(claims).hasSize(MANY + 1);
  }

  private static List<Figure> missing() {
    return titled("云汀商场起火").figure(FigureKind.MISSING, 1).post().figures();
  }
}
