package io.huiying.analysis.domain.group;

import io.huiying.analysis.domain.release.ReleaseReader;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.signal.SeenRelease;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a change of a group tells; growth alone is told ever more rarely the larger a group is. */
final class Signals {

  private static final double NEXT_GROWTH = 1.5;
  private static final double NEXT_HEAT = 2.0;

  private Signals() {}

  static List<GroupSignal> born(OpenGroup group, Telling post, Instant now) {
    List<GroupSignal> signals = new ArrayList<>();
    signals.add(new GroupSignal.GroupBorn(id("born", group, post), group.view(), now));
    addRelease(signals, group, post, now);
    return signals;
  }

  /**
   * What a post changed.
   *
   * @param revised whether it released something before, and now other words
   */
  static List<GroupSignal> grown(
      OpenGroup before, OpenGroup after, Telling post, boolean revised, Instant now) {
    List<GroupSignal> signals = new ArrayList<>();
    if (saysOtherFigures(before.view(), after.view())) {
      signals.add(new GroupSignal.FiguresChanged(id("figures", after, post), after.view(), now));
    } else if (isWorthTelling(before, after)) {
      signals.add(new GroupSignal.GroupGrew(id("grew", after, post), after.view(), now));
    }
    if (revised
        || after.view().posts() > before.view().posts()
        || Views.repeats(after.view()) > Views.repeats(before.view())) {
      addRelease(signals, after, post, now);
    }
    return signals;
  }

  static GroupSignal cooled(OpenGroup group, Instant now) {
    String id = Ids.derive("s", "cooled", group.groupId(), Long.toString(group.revision()));
    return new GroupSignal.GroupCooled(id, group.view(), now);
  }

  /** The group remembering what was told. */
  static OpenGroup told(OpenGroup group, List<GroupSignal> signals, Instant now) {
    return signals.isEmpty()
        ? group
        : new OpenGroup(
            group.view(),
            group.members(),
            group.sources(),
            group.terms(),
            group.revision(),
            group.view().posts() + Views.repeats(group.view()),
            now,
            group.tellings(),
            group.reasons(),
            group.corrections(),
            group.meaning(),
            group.folded());
  }

  /** What a correction changed. */
  static GroupSignal corrected(
      GroupView before, GroupView after, String correctionId, Instant now) {
    String groupId = after.groupId();
    return saysOtherFigures(before, after)
        ? new GroupSignal.FiguresChanged(
            Ids.derive("s", "figures", groupId, correctionId), after, now)
        : new GroupSignal.GroupGrew(Ids.derive("s", "grew", groupId, correctionId), after, now);
  }

  /** The group that a person split off. */
  static GroupSignal split(OpenGroup group, String correctionId, Instant now) {
    String id = Ids.derive("s", "born", group.groupId(), correctionId);
    return new GroupSignal.GroupBorn(id, group.view(), now);
  }

  /** What posts folded before grouping changed, if that is worth telling. */
  static List<GroupSignal> repeated(OpenGroup before, OpenGroup after, Repeats more, Instant now) {
    if (!isWorthTelling(before, after)) {
      return List.of();
    }
    String id =
        Ids.derive(
            "s", "repeated", after.groupId(), more.originalId(), more.lastSeenAt().toString());
    return List.of(new GroupSignal.GroupGrew(id, after.view(), now));
  }

  private static boolean isWorthTelling(OpenGroup before, OpenGroup after) {
    GroupView was = before.view();
    GroupView is = after.view();
    return is.posts() + Views.repeats(is) > before.toldPosts() * NEXT_GROWTH
        || is.sources() > was.sources()
        || is.heat() > was.heat() * NEXT_HEAT
        || !is.place().equals(was.place())
        || !is.headline().equals(was.headline())
        || is.hazard() != was.hazard()
        || !Objects.equals(interval(is), interval(was));
  }

  private static List<Instant> interval(GroupView view) {
    var occurrence = view.occurrence();
    return occurrence == null ? List.of() : List.of(occurrence.lower(), occurrence.upper());
  }

  private static boolean saysOtherFigures(GroupView was, GroupView is) {
    return !shown(was).equals(shown(is)) || !Objects.equals(was.severity(), is.severity());
  }

  private record Shown(FigureKind kind, SourceKind by, Figure.State state, long from, long to) {}

  private static List<Shown> shown(GroupView view) {
    List<Shown> shown = new ArrayList<>();
    for (Figure f : view.figures()) {
      boolean firstOfItsKind = shown.stream().noneMatch(s -> s.kind() == f.kind());
      if (firstOfItsKind) {
        shown.add(new Shown(f.kind(), f.sourceKind(), f.state(), f.lower(), f.upper()));
      }
    }
    return shown;
  }

  private static void addRelease(
      List<GroupSignal> signals, OpenGroup group, Telling post, Instant now) {
    Optional<SeenRelease> release = ReleaseReader.read(post.assessed().post());
    release.ifPresent(
        seen ->
            signals.add(
                new GroupSignal.OfficialReleaseSeen(
                    id("release", group, post), group.view(), seen, now)));
  }

  /** The same change of the same group by the same telling has the same id. */
  private static String id(String kind, OpenGroup group, Telling post) {
    return Ids.derive("s", kind, group.groupId(), post.postId(), post.at().toString());
  }
}
