package io.huiying.alert.adapters.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.incident.Scenario;
import io.huiying.contracts.incident.Evidence;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.ReleaseKind;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Words are kept as far as they can be shown, and never without bound. */
class IncidentProjectionTest {

  private final IncidentProjection projection = new IncidentProjection();
  private final Incident fire = Shown.majorFire().incident();

  private String put(String digest, String words) {
    return projection.quote(digest, new Evidence(digest, "00", fire.id(), words));
  }

  @Test
  void showsAQuoteUntilItIsErased() {
    projection.snapshot(fire.id(), fire, 0, 0);
    String digest = Objects.requireNonNull(fire.figures().getFirst().evidence());

    assertThat(put(digest, "遇难12人")).isEqualTo(fire.id());
    assertThat(projection.view(fire).figures().getFirst().quote()).isEqualTo("遇难12人");
    assertThat(projection.quote(digest, null)).isEqualTo(fire.id());
    assertThat(projection.view(fire).figures().getFirst().quote()).isNull();
  }

  @Test
  void keepsNoPage() {
    put("d1", "页".repeat(IncidentProjection.LONGEST_QUOTE));
    put("d2", "页".repeat(100_000));

    assertThat(projection.quotes()).isEqualTo(1);
  }

  @Test
  void keepsNoReleaseHoweverShortItIs() {
    Incident released =
        Shown.majorFire()
            .command(
                Scenario.OFFICER,
                new IncidentAction.RecordRelease(
                    ReleaseKind.NOTICE, "云汀市", "通报", null, Scenario.NOON, null, "全文"))
            .incident();
    String digest = Objects.requireNonNull(released.releases().getFirst().contentHash());

    put(digest, "全文");
    projection.snapshot(released.id(), released, 0, 1);
    assertThat(projection.quotes()).isZero();
    put(digest, "全文");
    assertThat(projection.quotes()).isZero();
  }

  @Test
  void forgetsTheQuoteThatNobodyLookedAtForLongest() {
    for (int i = 0; i < IncidentProjection.KEPT_QUOTES + 10; i++) {
      put("d" + i, "遇难");
    }
    assertThat(projection.quotes()).isEqualTo(IncidentProjection.KEPT_QUOTES);
  }
}
