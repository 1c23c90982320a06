package io.huiying.analysis.domain.figure;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one claim per kind that speaks for the whole post, chosen among all that were read. */
public final class Figures {

  private final Map<FigureKind, Claim> chosen = new EnumMap<>(FigureKind.class);

  /**
   * Chooses: a total before a part or an addition, a number before a named person, a statement
   * before its absence, and among totals the greatest, since tolls of one event rise.
   */
  public Figures(List<Claim> claims) {
    for (FigureKind kind : FigureKind.values()) {
      claims.stream()
          .filter(claim -> claim.kind() == kind)
          .max(
              Comparator.comparingInt(
                      (Claim claim) -> claim.state() == Figure.State.NO_REPORT_YET ? 0 : 1)
                  .thenComparingInt(claim -> claim.counted() ? 1 : 0)
                  .thenComparingInt(claim -> claim.value() != null ? 1 : 0)
                  .thenComparingInt(claim -> claim.scope() == Figure.Scope.CUMULATIVE ? 1 : 0)
                  .thenComparingLong(Claim::lower)
                  .thenComparingInt(claim -> -claim.start()))
          .ifPresent(claim -> chosen.put(kind, claim));
    }
    Claim allFound =
        claims.stream()
            .filter(c -> c.kind() == FigureKind.MISSING && c.state() == Figure.State.ASSERTED_ZERO)
            .findFirst()
            .orElse(null);
    if (allFound != null) {
      chosen.put(FigureKind.MISSING, allFound);
    }
    Claim serious = chosen.get(FigureKind.SERIOUSLY_INJURED);
    Claim injured = chosen.get(FigureKind.INJURED);
    boolean numbered =
        injured != null && injured.value() != null && injured.state() == Figure.State.STATED;
    if (serious != null && !numbered && serious.value() != null) {
      chosen.put(
          FigureKind.INJURED,
          new Claim(
              FigureKind.INJURED,
              serious.state(),
              serious.scope(),
              serious.value(),
              serious.lower(),
              serious.upper(),
              serious.start(),
              serious.end(),
              true));
    }
  }

  public @Nullable Claim of(FigureKind kind) {
    return chosen.get(kind);
  }

  /** The chosen claims in the order of the kinds. */
  public List<Claim> all() {
    return List.copyOf(chosen.values());
  }

  /** Least number stated, 0 when none is. */
  public long lower(FigureKind kind) {
    Claim claim = chosen.get(kind);
    return claim == null || claim.state() != Figure.State.STATED ? 0 : claim.lower();
  }

  /** Greatest number stated; an open end adds nothing, since 至少 never lifts a grade by itself. */
  public long upper(FigureKind kind) {
    Claim claim = chosen.get(kind);
    if (claim == null || claim.state() != Figure.State.STATED) {
      return 0;
    }
    return claim.upper() == Figure.UNBOUNDED ? claim.lower() : claim.upper();
  }
}
