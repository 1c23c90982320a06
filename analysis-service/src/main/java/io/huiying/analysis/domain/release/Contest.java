package io.huiying.analysis.domain.release;

import io.huiying.contracts.incident.ClaimState;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.SeenRelease;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One claim in all its wordings, and what contradicts it. */
final class Contest {

  private static final Comparator<Member> OLDEST =
      Comparator.comparing(Member::publishedAt).thenComparing(Member::postId);

  private final List<Saying> wordings = new ArrayList<>();
  private final List<String> claimedBy = new ArrayList<>();
  private final List<Member> denials = new ArrayList<>();
  private Saying shown;
  private double mostDenied;

  private Contest(Saying first) {
    wordings.add(first);
    shown = first;
  }

  /** One that a post began by claiming it. */
  static Contest claimed(Saying claim) {
    Contest begun = new Contest(claim);
    begun.claimedBy.add(claim.member().postId());
    return begun;
  }

  /** One that is known only from what a denial repeats. */
  static Contest repeated(Saying repeated) {
    return new Contest(repeated);
  }

  /** By its first wording: through a post that claims two things two claims would become one. */
  boolean isSame(Saying saying, EventWords words) {
    return words.same(wordings.getFirst(), saying);
  }

  void claim(Saying claim) {
    wordings.add(claim);
    claimedBy.add(claim.member().postId());
  }

  /** The greatest share of a wording that a denial repeats. */
  double denied(Saying denial, EventWords words) {
    return wordings.stream().mapToDouble(wording -> words.denied(wording, denial)).max().orElse(0);
  }

  /** Shows the wording that is denied most, lest another that nobody denied stands for it. */
  void deny(Saying denial, EventWords words) {
    denials.add(denial.member());
    for (Saying wording : wordings) {
      double share = words.denied(wording, denial);
      if (share > mostDenied) {
        mostDenied = share;
        shown = wording;
      }
    }
  }

  boolean contested() {
    return !denials.isEmpty();
  }

  ContestedClaim told() {
    return new ContestedClaim(
        shown.words(),
        claimedBy.stream().limit(ContestedClaim.MOST_VOICES).toList(),
        ClaimState.CONTESTED,
        ClaimState.CONTESTED.label(),
        denials.stream()
            .sorted(OLDEST)
            .limit(ContestedClaim.MOST_VOICES)
            .map(Contest::rebuttal)
            .toList());
  }

  private static ContestedClaim.Rebuttal rebuttal(Member denial) {
    SeenRelease release = denial.release();
    return new ContestedClaim.Rebuttal(
        denial.postId(),
        denial.words(),
        release != null ? release.issuer() : Issuers.named(denial.words()).orElse(null),
        release != null,
        denial.publishedAt());
  }
}
