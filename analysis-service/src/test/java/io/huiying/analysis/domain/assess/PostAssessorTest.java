package io.huiying.analysis.domain.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PostAssessorTest {

  @Test
  void figuresSpeakOfTheTimeOfCounting() {
    var understood = Assessing.of("云汀市爆炸已致9人遇难", "3月9日18时，云汀市一厂房发生爆炸。截至3月10日9时，已造成11人遇难、26人受伤。");
    assertThat(understood.assessed().figures())
        .filteredOn(figure -> figure.kind() == FigureKind.DEAD)
        .singleElement()
        .satisfies(
            dead -> {
              assertThat(dead.value()).isEqualTo(11);
              assertThat(dead.asOf()).isEqualTo(Instant.parse("2026-03-10T01:00:00Z"));
              assertThat(dead.quote()).isEqualTo("11人遇难");
              assertThat(dead.scope()).isEqualTo(Figure.Scope.CUMULATIVE);
            });
  }

  @Test
  void aPostThatReportsNoEmergencyCarriesNoFigures() {
    var understood = Assessing.of("云汀市举行火灾演练", "模拟火灾造成5人被困。");
    assertThat(understood.assessed().figures()).isEmpty();
    assertThat(understood.assessed().severity()).isNull();
  }

  @Test
  void theSamePostIsUnderstoodTheSame() {
    var once = Assessing.of("云汀一商场起火已致6人遇难", "3月9日18时11分起火。").assessed();
    var twice = Assessing.of("云汀一商场起火已致6人遇难", "3月9日18时11分起火。").assessed();
    assertThat(once).isEqualTo(twice);
  }
}
