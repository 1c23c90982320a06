package io.huiying.contracts.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Figure.Disagreement;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

  private static Figure dead(@Nullable Disagreement disagreement) {
    return new Figure(
        FigureKind.DEAD,
        Figure.State.STATED,
        Figure.Scope.CUMULATIVE,
        38L,
        38,
        38,
        NOON,
        "yunting-news",
        SourceKind.NEWS,
        NOON,
        "38人死亡",
        null,
        disagreement);
  }

  @Test
  void aDisagreementTravelsAndStaysWhenTheQuoteIsCited() throws IOException {
    Figure flagged = dead(new Disagreement(Disagreement.Code.PARTS_DO_NOT_SUM, 38, 39));
    String written = Json.mapper().writeValueAsString(flagged);
    assertThat(Json.mapper().readValue(written, Figure.class)).isEqualTo(flagged);
    assertThat(flagged.citing("digest").disagreement()).isEqualTo(flagged.disagreement());
  }

  @Test
  void aFigureWrittenBeforeDisagreementsExistedHasNone() throws IOException {
    String old = Json.mapper().writeValueAsString(dead(null)).replace(",\"disagreement\":null", "");
    assertThat(old).doesNotContain("disagreement");
    assertThat(Json.mapper().readValue(old, Figure.class).disagreement()).isNull();
  }
}
