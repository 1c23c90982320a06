package io.huiying.analysis.domain.figure;

import io.huiying.contracts.assess.Figure;
import java.util.List;

/**
 * Adds to a total what the same text says came on top of it afterwards (此前通报3人遇难，今日又发现1具遗体: 4). A
 * total that is told after the addition, or in the title, has it already.
 */
final class Additions {

  private Additions() {}

  static Claim to(Claim chosen, List<Claim> claims) {
    if (chosen.scope() != Figure.Scope.CUMULATIVE
        || chosen.state() != Figure.State.STATED
        || !chosen.counted()
        || chosen.manner() != Claim.Manner.EARLIER) {
      return chosen;
    }
    Claim sum = chosen;
    for (Claim claim : claims) {
      boolean adds =
          claim.kind() == chosen.kind()
              && claim.scope() == Figure.Scope.INCREMENT
              && claim.start() >= chosen.end();
      if (adds) {
        sum = sum.plus(claim);
      }
    }
    return sum;
  }
}
