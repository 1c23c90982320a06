package io.huiying.analysis.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.contracts.assess.Figure.Disagreement;
import io.huiying.contracts.assess.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums that should agree; a disagreement is kept beside both numbers. */
class SumsTest {

  private static Claim read(String text, FigureKind kind) {
    Claim claim = Assessing.of("云汀市发生爆炸事故", text).figures().of(kind);
    assertThat(claim).isNotNull();
    return claim;
  }

  @ParameterizedTest
  @CsvSource({
    "38人死亡(其中东城32人，西城6人)，1人失踪。",
    "造成9人死亡（其中滨江区4人、山阳区5人）。",
    "造成9人死亡(其中1名小孩)。",
    "12人遇险，其中6人死亡、6人受伤。",
  })
  void agreeingAndPartialBreakdownsAreNotFlagged(String text) {
    assertThat(Assessing.of("云汀市发生爆炸事故", text).figures().all())
        .allSatisfy(claim -> assertThat(claim.disagreement()).isNull());
  }

  @Test
  void aBreakdownByPlaceThatDoesNotAddUpIsFlagged() {
    assertThat(read("38人死亡(其中东城32人，西城7人)。", FigureKind.DEAD).disagreement())
        .isEqualTo(new Disagreement(Disagreement.Code.PARTS_DO_NOT_SUM, 38, 39));
  }

  @Test
  void fatesThatExceedTheirWholeAreFlagged() {
    assertThat(read("12人遇险，其中6人死亡、8人受伤。", FigureKind.DEAD).disagreement())
        .isEqualTo(new Disagreement(Disagreement.Code.PART_EXCEEDS_WHOLE, 12, 14));
  }

  @Test
  void moreSeriouslyInjuredThanInjuredIsFlagged() {
    assertThat(read("5人受伤，其中8人重伤。", FigureKind.SERIOUSLY_INJURED).disagreement())
        .isEqualTo(new Disagreement(Disagreement.Code.PART_EXCEEDS_WHOLE, 5, 8));
  }

  @Test
  void theFlagTravelsOnTheFigure() {
    var figures = Assessing.of("云汀市发生爆炸事故", "38人死亡(其中东城32人，西城7人)。").assessed().figures();
    assertThat(figures)
        .anySatisfy(
            figure -> {
              assertThat(figure.kind()).isEqualTo(FigureKind.DEAD);
              assertThat(figure.disagreement()).isNotNull();
            });
  }
}
