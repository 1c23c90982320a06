package io.huiying.analysis.domain.release;

import static io.huiying.analysis.domain.release.Voices.released;
import static io.huiying.analysis.domain.release.Voices.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.incident.ClaimState;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.signal.Member;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hearsay and what contradicts it, among the posts of one group. */
class ContestedClaimsTest {

  @Test
  void claimThatAnOfficialReleaseContradictsIsContestedAndNoMore() {
    List<ContestedClaim> found =
        ContestedClaims.among(
            List.of(
                said("a", 0, "网传滨江仓库火灾三十人遇难", 1L),
                said("b", 5, "网传滨江仓库火灾已致三十人遇难", 1L),
                released("n", 60, "辟谣：滨江仓库火灾三十人遇难不实", ReleaseKind.RUMOUR_REBUTTAL)));
    assertThat(found).hasSize(1);
    ContestedClaim claim = found.getFirst();
    assertThat(claim.state()).isEqualTo(ClaimState.CONTESTED);
    assertThat(claim.label()).isEqualTo("说法不一");
    assertThat(claim.postIds()).containsExactly("a", "b");
    assertThat(claim.rebuttals()).hasSize(1);
    assertThat(claim.rebuttals().getFirst().unit()).isEqualTo("云汀市公安局");
    assertThat(claim.rebuttals().getFirst().official()).isTrue();
  }

  @Test
  void denialByAnotherPostNamesNoUnitAndIsNotOfficial() {
    ContestedClaim claim =
        ContestedClaims.among(
                List.of(said("a", 0, "网友称山阳大桥桥面断裂", 1L), said("b", 9, "山阳大桥桥面断裂是谣言吧", 1L)))
            .getFirst();
    assertThat(claim.rebuttals().getFirst().official()).isFalse();
    assertThat(claim.rebuttals().getFirst().unit()).isNull();
    assertThat(claim.state()).isEqualTo(ClaimState.CONTESTED);
  }

  @Test
  void claimKnownOnlyFromItsRebuttalIsShownWithoutPosts() {
    ContestedClaim claim =
        ContestedClaims.among(
                List.of(released("n", 0, "网传“山阳区全区停水”不实", ReleaseKind.RUMOUR_REBUTTAL)))
            .getFirst();
    assertThat(claim.words()).isEqualTo("山阳区全区停水");
    assertThat(claim.postIds()).isEmpty();
  }

  @Test
  void hearsayThatNobodyContradictsIsNotListed() {
    assertThat(
            ContestedClaims.among(
                List.of(
                    said("a", 0, "网传滨江仓库火灾三十人遇难", 1L),
                    released("n", 60, "辟谣：山阳区停水消息不实", ReleaseKind.RUMOUR_REBUTTAL))))
        .isEmpty();
  }

  /** All posts of a group name the same fire in the same place. */
  @Test
  void denialIsHungOnTheClaimThatItDeniesNotOnOneOfTheSameEvent() {
    List<ContestedClaim> found =
        ContestedClaims.among(
            List.of(
                said("a", 0, "网传滨江仓库火灾是人为纵火", 1L),
                said("b", 5, "网传滨江仓库火灾三人遇难", 1L),
                released("n", 60, "辟谣：滨江仓库火灾三人遇难不实", ReleaseKind.RUMOUR_REBUTTAL)));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().postIds()).containsExactly("b");
  }

  @Test
  void claimsOfTheSameEventEachHaveTheirOwnRebuttal() {
    List<ContestedClaim> found =
        ContestedClaims.among(
            List.of(
                said("a", 0, "网传滨江仓库火灾是人为纵火", 1L),
                said("b", 5, "网传滨江仓库火灾三人遇难", 1L),
                said("c", 9, "滨江仓库火灾现场道路已恢复通行", 1L),
                released("n", 60, "辟谣：滨江仓库火灾三人遇难不实", ReleaseKind.RUMOUR_REBUTTAL),
                released("m", 90, "滨江仓库火灾是人为纵火？谣言", ReleaseKind.RUMOUR_REBUTTAL)));
    assertThat(found)
        .extracting(ContestedClaim::postIds)
        .containsExactlyInAnyOrder(List.of("a"), List.of("b"));
    assertThat(found)
        .filteredOn(claim -> claim.postIds().contains("a"))
        .flatExtracting(ContestedClaim::rebuttals)
        .extracting(ContestedClaim.Rebuttal::postId)
        .containsExactly("m");
  }

  @Test
  void postThatClaimsTwoThingsMakesThemNoOneClaim() {
    List<ContestedClaim> found =
        ContestedClaims.among(
            List.of(
                said("a", 0, "网传滨江仓库火灾是人为纵火", 1L),
                said("both", 3, "网传滨江仓库火灾三人遇难，是人为纵火", 1L),
                said("b", 5, "网传滨江仓库火灾三人遇难", 1L),
                released("n", 60, "辟谣：滨江仓库火灾三人遇难不实", ReleaseKind.RUMOUR_REBUTTAL)));
    assertThat(found).extracting(ContestedClaim::postIds).containsExactly(List.of("b"));
  }

  @Test
  void showsTheWordingThatIsDenied() {
    List<ContestedClaim> found =
        ContestedClaims.among(
            List.of(
                said("a", 0, "网传滨江仓库火灾已致三十人遇难", 1L),
                said("b", 5, "网传滨江仓库火灾三十人遇难", 1L),
                said("c", 6, "网传滨江仓库火灾三十人遇难", 1L),
                released("n", 60, "辟谣：滨江仓库火灾三十人遇难不实", ReleaseKind.RUMOUR_REBUTTAL)));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().words()).isEqualTo("网传滨江仓库火灾三十人遇难");
  }

  @Test
  void denialOfOneNumberContradictsNoOther() {
    List<ContestedClaim> found =
        ContestedClaims.among(
            List.of(
                said("true", 0, "网传滨江仓库火灾致3人死亡", 1L),
                said("rumour", 5, "网传滨江仓库火灾致30人死亡", 1L),
                said("hanzi", 6, "网传滨江仓库火灾致三十人死亡", 1L),
                released("n", 60, "辟谣：滨江仓库火灾致30人死亡不实", ReleaseKind.RUMOUR_REBUTTAL)));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().postIds()).containsExactly("rumour", "hanzi");
  }

  @Test
  void denialThatSetsTheRightNumberAgainstAWrongOneDeniesTheWrongOne() {
    List<ContestedClaim> found =
        ContestedClaims.among(
            List.of(
                said("true", 0, "网传滨江仓库火灾致3人死亡", 1L),
                said("rumour", 5, "网传滨江仓库火灾致30人死亡", 1L),
                released("n", 60, "滨江仓库火灾致3人死亡，网传“滨江仓库火灾致30人死亡”不实", ReleaseKind.RUMOUR_REBUTTAL)));
    assertThat(found).extracting(ContestedClaim::postIds).containsExactly(List.of("rumour"));
  }

  @Test
  void showsAtMostSixteenClaims() {
    List<Member> told = new ArrayList<>();
    for (int n = 0; n < 26; n++) {
      String own =
          String.valueOf((char) ('甲' + 7 * n)).repeat(1) + (char) ('一' + 31 * n) + n + "x" + n;
      told.add(said("a" + n, n, "网传" + own.repeat(2), 1L));
      told.add(said("b" + n, n, "辟谣" + own.repeat(2), 1L));
    }
    assertThat(ContestedClaims.among(told)).hasSize(ContestedClaims.MOST);
  }
}
