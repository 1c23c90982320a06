package io.huiying.analysis.domain.release;

import static io.huiying.analysis.domain.release.Voices.NOTICE_AT;
import static io.huiying.analysis.domain.release.Voices.announced;
import static io.huiying.analysis.domain.release.Voices.released;
import static io.huiying.analysis.domain.release.Voices.said;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Heat and tone around a release: counted, never guessed. */
class ReleaseEffectTest {

  private static OpenGroup group(int seenHours, Member... members) {
    var seen = NOTICE_AT.plusSeconds(3600L * seenHours);
    GroupView view =
        new GroupView(
            "g1",
            Mark.LIVE,
            "滨江区一仓库起火",
            List.of(),
            null,
            true,
            Place.UNKNOWN,
            null,
            List.of(),
            null,
            members.length,
            members.length,
            0,
            NOTICE_AT,
            NOTICE_AT,
            seen);
    return new OpenGroup(
        view,
        List.of(),
        List.of(),
        List.of(),
        1,
        1,
        NOTICE_AT,
        List.of(members),
        List.of(),
        List.of());
  }

  @Test
  void sumsHeatAndToneBeforeAndAfter() {
    OpenGroup group =
        group(
            3,
            said("a", -90, "为什么不公布伤亡，质疑隐瞒", 100L),
            said("b", -30, "滨江区一仓库起火", 50L),
            released("n", 0, "情况通报", ReleaseKind.NOTICE),
            said("c", 30, "明火已被扑灭", 20L),
            said("d", 200, "两小时以后的话", 999L));
    ReleaseEffect effect = effects(group, 2).getFirst();
    assertThat(effect.before().posts()).isEqualTo(2);
    assertThat(effect.before().hourlyHeat()).containsExactly(100L, 50L);
    assertThat(effect.before().questioningShare()).isEqualTo(0.5);
    assertThat(effect.after().posts()).isEqualTo(1);
    assertThat(effect.after().heat()).isEqualTo(20);
    assertThat(effect.after().questioning()).isZero();
    assertThat(effect.complete()).isTrue();
  }

  /** A release that was read out, so that no post of the group is it. */
  @Test
  void comparesAroundAMomentThatIsAskedFor() {
    OpenGroup group =
        group(
            3, said("a", -30, "质疑隐瞒", 50L), said("c", 30, "明火已被扑灭", 20L), said("d", 200, "后来", 9L));
    assertThat(effects(group, 2)).isEmpty();
    MomentEffect effect =
        MomentEffect.of(
                List.of(NOTICE_AT), group.tellings(), Counted.UNKNOWN, group.view().lastSeenAt(), 2)
            .getFirst();
    assertThat(effect.at()).isEqualTo(NOTICE_AT);
    assertThat(effect.before().heat()).isEqualTo(50);
    assertThat(effect.after().heat()).isEqualTo(20);
    assertThat(effect.complete()).isTrue();
  }

  /** Three hundred posts, of which a few are kept with their words. */
  @Test
  void countsAlsoWhatIsKeptNoLonger() {
    OpenGroup group = group(9, released("n", 0, "情况通报", ReleaseKind.NOTICE));
    Counted counted =
        new Counted(
            Map.of(
                NOTICE_AT.minus(ofHours(1)), 180, NOTICE_AT, 90, NOTICE_AT.plus(ofHours(1)), 30));
    ReleaseEffect effect =
        ReleaseEffect.of(group.tellings(), counted, group.view().lastSeenAt(), 2).getFirst();
    assertThat(effect.before().counted()).isEqualTo(180);
    assertThat(effect.after().counted()).isEqualTo(120);
    assertThat(effects(group, 2).getFirst().after().counted()).isNull();
  }

  @Test
  void saysWhenNothingOrNotAllWasMeasured() {
    OpenGroup group =
        group(1, released("n", 0, "情况通报", ReleaseKind.NOTICE), said("a", 10, "起火", null));
    ReleaseEffect effect = effects(group, 6).getFirst();
    assertThat(effect.before().posts()).isZero();
    assertThat(effect.before().questioningShare()).isNull();
    assertThat(effect.after().unmeasured()).isEqualTo(1);
    assertThat(effect.complete()).isFalse();
  }

  @Test
  void measuresNothingAroundAnAnnouncement() {
    assertThat(effects(group(1, announced("n", 0, "新闻发布会预告")), 6)).isEmpty();
  }

  @Test
  void comparesNoLongerThanADay() {
    assertThatThrownBy(() -> effects(group(1), 25)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<ReleaseEffect> effects(OpenGroup group, int hours) {
    return ReleaseEffect.of(group.tellings(), Counted.UNKNOWN, group.view().lastSeenAt(), hours);
  }
}
