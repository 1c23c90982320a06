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

  private static final Comparator<Claim> BEST =
      Comparator.comparingInt((Claim claim) -> claim.state() == Figure.State.NO_REPORT_YET ? 0 : 1)
          .thenComparingInt(claim -> claim.manner() == Claim.Manner.OLD ? 0 : 1)
          .thenComparingInt(claim -> claim.counted() ? 1 : 0)
          .thenComparingInt(claim -> claim.value() != null ? 1 : 0)
          .thenComparingInt(claim -> isLeft(claim) ? 1 : 0)
          .thenComparingInt(claim -> claim.scope() == Figure.Scope.CUMULATIVE ? 1 : 0)
          .thenComparingInt(claim -> claim.manner() == Claim.Manner.EARLIER ? 0 : 1)
          .thenComparingInt(claim -> claim.manner() == Claim.Manner.REVISED ? 1 : 0)
          .thenComparingLong(Claim::lower)
          .thenComparingInt(claim -> -claim.start());

  /** How far those who died later are told from those who died at once. */
  private static final int BESIDE = 24;

  private final Map<FigureKind, Claim> chosen = new EnumMap<>(FigureKind.class);

  /**
   * Chooses: a total before a part or an addition, a number before a named person, a statement
   * before its absence, what is left before what was, and among totals the greatest, since tolls of
   * one event rise.
   */
  public Figures(List<Claim> claims) {
    for (FigureKind kind : FigureKind.values()) {
      claims.stream()
          .filter(claim -> claim.kind() == kind)
          .max(BEST)
          .ifPresent(claim -> chosen.put(kind, open(Additions.to(claim, claims))));
    }
    claims.stream()
        .filter(c -> c.kind() == FigureKind.MISSING && c.state() == Figure.State.ASSERTED_ZERO)
        .findFirst()
        .ifPresent(allFound -> chosen.put(FigureKind.MISSING, allFound));
    atOnceAndLater(claims);
    atLeastItsParts(claims);
    everybodyRescued();
    injured(claims);
  }

  /** 1人当场死亡，2人经抢救无效死亡: two groups of dead, unless a greater total is told. */
  private void atOnceAndLater(List<Claim> claims) {
    Claim dead = chosen.get(FigureKind.DEAD);
    Claim scene = greatest(claims, Claim.Manner.SCENE);
    Claim later = greatest(claims, Claim.Manner.LATER);
    if (dead == null || scene == null || later == null) {
      return;
    }
    Claim both = scene.plus(later);
    boolean close = later.start() - scene.end() <= BESIDE && scene.start() < later.start();
    boolean lesser = dead.manner() != Claim.Manner.REVISED && dead.lower() < both.lower();
    if (close && lesser && dead.state() == Figure.State.STATED) {
      chosen.put(FigureKind.DEAD, both);
    }
  }

  private static @Nullable Claim greatest(List<Claim> claims, Claim.Manner manner) {
    return claims.stream()
        .filter(c -> c.kind() == FigureKind.DEAD && c.manner() == manner && c.counted())
        .filter(c -> c.scope() == Figure.Scope.CUMULATIVE && c.value() != null)
        .max(Comparator.comparingLong(Claim::lower))
        .orElse(null);
  }

  /** 发现12具遗体……确认16名遇难者身份: a total is never less than one of its parts. */
  private void atLeastItsParts(List<Claim> claims) {
    Claim dead = chosen.get(FigureKind.DEAD);
    if (dead == null || dead.scope() != Figure.Scope.CUMULATIVE || !dead.counted()) {
      return;
    }
    claims.stream()
        .filter(c -> c.kind() == FigureKind.DEAD && c.scope() == Figure.Scope.PART_OF)
        .filter(c -> c.manner() != Claim.Manner.OLD && c.value() != null)
        .filter(c -> c.lower() > dead.lower())
        .max(Comparator.comparingLong(Claim::lower))
        .ifPresent(part -> chosen.put(FigureKind.DEAD, open(part)));
  }

  /** 40人被困，全部获救: the rescued are as many as were trapped. */
  private void everybodyRescued() {
    Claim rescued = chosen.get(FigureKind.RESCUED);
    Claim trapped = chosen.get(FigureKind.TRAPPED);
    if (rescued == null || rescued.counted()) {
      return;
    }
    boolean known = trapped != null && trapped.state() == Figure.State.STATED;
    if (trapped != null && known) {
      chosen.put(FigureKind.RESCUED, trapped.as(FigureKind.RESCUED));
    } else {
      chosen.remove(FigureKind.RESCUED);
    }
  }

  /** 仍有4人被困 after 7人被困: those who are out are no longer counted. */
  private static boolean isLeft(Claim claim) {
    boolean falls = claim.kind() == FigureKind.MISSING || claim.kind() == FigureKind.TRAPPED;
    return falls && claim.manner() == Claim.Manner.REMAINING;
  }

  /** A part alone says that there are at least so many. */
  private static Claim open(Claim claim) {
    if (claim.scope() != Figure.Scope.PART_OF || claim.kind() != FigureKind.DEAD) {
      return claim;
    }
    return new Claim(
        claim.kind(),
        claim.state(),
        claim.scope(),
        claim.value(),
        claim.lower(),
        Figure.UNBOUNDED,
        claim.start(),
        claim.end(),
        claim.counted(),
        claim.manner(),
        claim.disagreement());
  }

  /**
   * 重伤 are among 受伤: where only the seriously injured are counted they are the injured, and beside
   * them the lightly injured are the rest (3人重伤、14人轻伤 are 17).
   */
  private void injured(List<Claim> claims) {
    Claim serious = chosen.get(FigureKind.SERIOUSLY_INJURED);
    Claim injured = chosen.get(FigureKind.INJURED);
    if (serious == null || serious.value() == null) {
      return;
    }
    boolean numbered =
        injured != null && injured.value() != null && injured.state() == Figure.State.STATED;
    if (injured == null || !numbered) {
      chosen.put(FigureKind.INJURED, serious.as(FigureKind.INJURED));
    } else if (injured.manner() == Claim.Manner.LIGHT) {
      Claim light =
          claims.stream()
              .filter(c -> c.manner() == Claim.Manner.LIGHT && c != injured && c.value() != null)
              .filter(c -> c.start() > serious.start() && c.lower() != injured.lower())
              .reduce(injured, Claim::plus);
      chosen.put(FigureKind.INJURED, light.plus(serious.as(FigureKind.INJURED)));
    } else {
      Claim both = together(claims, serious, injured);
      chosen.put(FigureKind.SERIOUSLY_INJURED, both);
      Figure.Disagreement excess = Sums.exceeds(both, injured);
      if (excess != null) {
        chosen.put(FigureKind.SERIOUSLY_INJURED, both.disagreeing(excess));
      }
    }
  }

  /** 28人受伤，其中危重3人、重伤6人、轻伤19人: two classes of 重伤 where only both make the sum right. */
  private static Claim together(List<Claim> claims, Claim serious, Claim injured) {
    List<Claim> parts =
        claims.stream()
            .filter(c -> c.start() > injured.start() && c.value() != null)
            .filter(
                c -> c.kind() == FigureKind.SERIOUSLY_INJURED || c.manner() == Claim.Manner.LIGHT)
            .toList();
    List<Claim> classes =
        parts.stream().filter(c -> c.kind() == FigureKind.SERIOUSLY_INJURED).toList();
    long sum = parts.stream().mapToLong(Claim::lower).sum();
    boolean complete = classes.size() == 2 && parts.size() > 2 && sum == injured.lower();
    return complete ? classes.getFirst().plus(classes.getLast()) : serious;
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

  /** The bare number as stated (近50人 gives 50), the least meant where the words give none. */
  public long stated(FigureKind kind) {
    Claim claim = chosen.get(kind);
    if (claim == null || claim.state() != Figure.State.STATED) {
      return 0;
    }
    Long value = claim.value();
    return value == null ? claim.lower() : value;
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
