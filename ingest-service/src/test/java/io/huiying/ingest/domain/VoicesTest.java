package io.huiying.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.post.SourceStatus;
import io.huiying.ingest.domain.Voices.Untold;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoicesTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final Source NEWS =
      new Source("news", "云汀新闻", SourceKind.NEWS, Mark.LIVE, Duration.ofHours(6));
  private static final Source MANUAL =
      new Source("manual", "人工录入", SourceKind.MANUAL, Mark.LIVE, null);

  private final Voices voices = new Voices(List.of(NEWS, MANUAL));

  private void tell() {
    voices.untold().forEach(untold -> voices.recalled(untold.sourceId(), untold.status()));
  }

  @Test
  void tellsEachSourceOnceAndAgainWhenItWasHeard() {
    assertThat(voices.untold()).extracting(Untold::sourceId).containsExactly("news", "manual");
    tell();
    assertThat(voices.untold()).isEmpty();
    voices.heard("news", NOON);
    assertThat(voices.untold())
        .containsExactly(
            new Untold(
                "news", new SourceStatus("news", "云汀新闻", Mark.LIVE, Duration.ofHours(6), NOON)));
  }

  @Test
  void aRestartRemembersAndAnOlderMomentChangesNothing() {
    voices.recalled("news", new SourceStatus("news", "云汀新闻", Mark.LIVE, Duration.ofHours(6), NOON));
    voices.heard("news", NOON.minusSeconds(60));
    assertThat(voices.untold()).extracting(Untold::sourceId).containsExactly("manual");
  }

  @Test
  void withdrawsWhatIsRegisteredNoMore() {
    tell();
    voices.recalled("gone", new SourceStatus("gone", "旧来源", Mark.LIVE, null, NOON));
    assertThat(voices.untold()).containsExactly(new Untold("gone", null));
    tell();
    assertThat(voices.untold()).isEmpty();
  }

  @Test
  void isStaleOnlyAfterItsContractAndNeverWhileEmptyOrUnbound() {
    SourceStatus heard = new SourceStatus("news", "云汀新闻", Mark.LIVE, Duration.ofHours(6), NOON);
    assertThat(heard.staleSince(NOON.plus(Duration.ofHours(6)))).isNull();
    assertThat(heard.staleSince(NOON.plus(Duration.ofHours(7))))
        .isEqualTo(NOON.plus(Duration.ofHours(6)));
    assertThat(
            new SourceStatus("news", "云汀新闻", Mark.LIVE, Duration.ofHours(6), null).staleSince(NOON))
        .isNull();
    assertThat(
            new SourceStatus("manual", "人工录入", Mark.LIVE, null, NOON)
                .staleSince(NOON.plus(Duration.ofDays(9))))
        .isNull();
  }
}
