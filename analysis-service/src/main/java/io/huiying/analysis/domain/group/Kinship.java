package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs how much speaks for a post and a group telling of the same event. */
final class Kinship {

  private static final Duration SAME_EVENT = Duration.ofHours(30);

  /** First reports and the later finding differ by less, where both say the hour. */
  private static final Duration SAME_HOUR = Duration.ofHours(3);

  private static final double PER_DAY_APART = 1.0;
  private static final double DATE = 3;

  /** What it adds to the words of a follow-up that it is of the group's theme, at its place. */
  static final double THEME = 1.5;

  private static final double EQUAL_TOLL = 1.5;
  private static final double FALLEN_TOLL = -1.5;
  private static final double REPORTED = 2;

  private final TermWeights weights;
  private final GroupingPolicy policy;
  private final PlaceNames names;
  private final ToldAnew anew;

  Kinship(TermWeights weights, GroupingPolicy policy) {
    this.weights = weights;
    this.policy = policy;
    this.names = new PlaceNames(weights);
    this.anew = new ToldAnew(weights);
  }

  Affinity of(Telling post, Known known) {
    OpenGroup group = known.group();
    Veto veto = veto(post, known);
    if (veto != null) {
      return Affinity.vetoed(group.groupId(), veto);
    }
    GroupView view = group.view();
    boolean touching = touch(post, view);
    SharedTerms shared =
        SharedTerms.of(post, known, touching ? placeTerms(post, known) : Set.of(), weights);
    double numbers = numbers(post.assessed().figures(), view.figures());
    boolean another = touching && numbers <= 0 && anew.of(post, known, shared);
    return new Affinity(
        group.groupId(),
        touching ? names.weight(post, known) : 0,
        another ? -HazardKinship.USUAL : hazard(post, view, touching),
        another ? 0 : shared.weight() + theme(post, shared, touching),
        numbers + (post.named().isPresent() ? DATE : 0),
        meaning(post, known, shared.weight()),
        -PER_DAY_APART * apart(post, view).toMinutes() / Duration.ofDays(1).toMinutes(),
        shared.terms(),
        shared.rarest(),
        touching && shared.theme(),
        null);
  }

  /** What parts a post and a group whatever they share, absent when nothing does. */
  @Nullable Veto veto(Telling post, Known known) {
    GroupView group = known.group().view();
    if (post.mark() != group.mark()) {
      return Veto.OTHER_MARK;
    }
    if (apart(post, group).compareTo(policy.coolsAfter()) > 0) {
      return Veto.OTHER_TIME;
    }
    if (isElsewhere(post, known)) {
      return Veto.OTHER_PLACE;
    }
    if (post.named().isPresent() && !post.named().get().fits(group)) {
      return Veto.OTHER_DATE;
    }
    Emergency emergency = post.emergency();
    if (emergency == null) {
      return null;
    }
    if (emergency.mainland() != group.mainland() && !touch(post, group)) {
      return Veto.OTHER_COUNTRY;
    }
    if (!HazardKinship.canBeOne(emergency.hazard(), group.hazard())) {
      return Veto.OTHER_HAZARD;
    }
    return happenedApart(post, group) ? Veto.OTHER_DATE : null;
  }

  private boolean isElsewhere(Telling post, Known known) {
    GroupView group = known.group().view();
    Place here = post.place();
    Place there = group.place();
    if (!here.known() || !there.known() || touch(post, group)) {
      return false;
    }
    boolean tellsOfIt = names.names(known.placeTerms(), post.distinct(), policy.rareTerm());
    boolean mayBeBoth = !post.reportsEmergency() || spreads(post.hazard(), group.hazard());
    return !(tellsOfIt && mayBeBoth);
  }

  /** A post that names no hazard speaks of the group's. */
  private static boolean touch(Telling post, GroupView group) {
    Hazard told = post.hazard() == null ? group.hazard() : post.hazard();
    return Whereabouts.touch(post.place(), group.place(), told, group.hazard());
  }

  private static boolean spreads(@Nullable Hazard a, @Nullable Hazard b) {
    return HazardKinship.spreads(a) && HazardKinship.spreads(b);
  }

  private static boolean happenedApart(Telling post, GroupView group) {
    Occurrence a = post.assessed().occurrence();
    Occurrence b = group.occurrence();
    if (a == null || b == null || HazardKinship.lasts(group.hazard())) {
      return false;
    }
    if (isByTheHour(a) && isByTheHour(b)) {
      return apart(a, b, SAME_HOUR)
          && group.otherTimes().stream().noneMatch(other -> !apart(a, other, SAME_HOUR));
    }
    return apart(a, b, SAME_EVENT);
  }

  private static boolean isByTheHour(Occurrence told) {
    return told.precision() != Occurrence.Precision.DAY;
  }

  private static boolean apart(Occurrence a, Occurrence b, Duration slack) {
    return a.lower().isAfter(b.upper().plus(slack)) || b.lower().isAfter(a.upper().plus(slack));
  }

  /** How far a post lies outside the time in which the group was told. */
  private static Duration apart(Telling post, GroupView group) {
    Instant told = post.assessed().post().knownSince();
    if (told.isAfter(group.lastSeenAt())) {
      return Duration.between(group.lastSeenAt(), told);
    }
    return told.isBefore(group.firstPublishedAt())
        ? Duration.between(told, group.firstPublishedAt())
        : Duration.ZERO;
  }

  /** What the words say is said by the vectors too; only what is beyond them counts. */
  private static double meaning(Telling post, Known known, double words) {
    double nats = Likeness.of(post, known);
    return nats > 0 ? Math.max(0, nats - words) : nats;
  }

  private static double numbers(List<Figure> told, List<Figure> known) {
    long now = toll(told);
    long before = toll(known);
    if (now < 2 || before < 2) {
      return 0;
    }
    return now == before ? EQUAL_TOLL : now * 2 < before ? FALLEN_TOLL : 0;
  }

  private static long toll(List<Figure> figures) {
    long most = 0;
    for (Figure figure : figures) {
      if (figure.kind() == FigureKind.DEAD && figure.state() == Figure.State.STATED) {
        most = Math.max(most, figure.lower());
      }
    }
    return most;
  }

  private static double hazard(Telling post, GroupView view, boolean touching) {
    return HazardKinship.weight(post.hazard(), view.hazard()) + reported(post, view, touching);
  }

  private static double theme(Telling post, SharedTerms shared, boolean touching) {
    return !post.reportsEmergency() && touching && shared.theme() ? THEME : 0;
  }

  /** A 接报 has no words to share yet: its place and hazard were said by people. */
  private static double reported(Telling post, GroupView view, boolean touching) {
    boolean awaited = view.posts() == 0 && touching && post.hazard() != null;
    return awaited && HazardKinship.canBeOne(post.hazard(), view.hazard()) ? REPORTED : 0;
  }

  private static Set<String> placeTerms(Telling post, Known known) {
    if (post.placeTerms().isEmpty()) {
      return known.placeTerms();
    }
    Set<String> terms = new HashSet<>(post.placeTerms());
    terms.addAll(known.placeTerms());
    return terms;
  }
}
