package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Obeys people's corrections. A correction is noted in each open group that it is about, which
 * makes it safe to read again: what is noted has been done.
 */
final class Corrector {

  private final TermLedger terms;
  private final Grading grading;
  private final Parting parting;

  Corrector(TermWeights weights, Grading grading) {
    this.terms = new TermLedger(weights);
    this.grading = grading;
    this.parting = new Parting(weights, grading);
  }

  /**
   * What a correction changes.
   *
   * @param groups to keep, the new ones among them
   * @param signals to send
   */
  record Corrected(List<OpenGroup> groups, List<GroupSignal> signals) {}

  /** Does what a correction says to the index, and says what to keep and to send. */
  Corrected correct(GroupIndex index, Correction correction, Instant now) {
    List<OpenGroup> changed = changed(index, correction, now);
    Map<String, GroupView> before = new LinkedHashMap<>();
    for (OpenGroup group : changed) {
      note(index, index.rootOf(group.groupId()), before);
      String partOf = Rulings.of(group).partOf();
      if (partOf != null) {
        note(index, index.rootOf(partOf), before);
      }
    }
    changed.forEach(index::put);
    return new Corrected(changed, told(index, changed, before, correction, now));
  }

  private void note(GroupIndex index, String rootId, Map<String, GroupView> views) {
    List<OpenGroup> family = index.family(rootId);
    if (!family.isEmpty()) {
      views.put(rootId, Family.together(rootId, family, grading).view());
    }
  }

  private List<OpenGroup> changed(GroupIndex index, Correction correction, Instant now) {
    return switch (correction) {
      case Correction.Seeded seed -> seeded(index, seed, now);
      case Correction.Merged merged -> merged(index, merged);
      case Correction.Split split -> split(index, split, now);
      case Correction.NotSame not -> apart(index, not);
      case Correction.Undone undone -> noted(undone, index.holdingCorrection(undone.undoneId()));
      case Correction.WrongTopic wrong -> noted(wrong, family(index, wrong));
      case Correction.WrongFigure wrong -> noted(wrong, family(index, wrong));
      case Correction.WrongEmergency wrong -> noted(wrong, family(index, wrong));
    };
  }

  /** The corrections with one more; the oldest go first. */
  static List<Correction> added(List<Correction> known, Correction next) {
    List<Correction> all = new ArrayList<>(known);
    all.add(next);
    int surplus = Math.max(0, all.size() - OpenGroup.MAX_CORRECTIONS);
    return all.subList(surplus, all.size());
  }

  private List<OpenGroup> seeded(GroupIndex index, Correction.Seeded seed, Instant now) {
    if (index.get(seed.groupId()) != null) {
      return List.of();
    }
    String what = seed.hazard() == null ? "事件" : seed.hazard().label();
    var occurrence = seed.occurrence();
    GroupView view =
        new GroupView(
            seed.groupId(),
            seed.mark(),
            seed.place().name() + what,
            List.of(),
            seed.hazard(),
            seed.mainland(),
            seed.place(),
            occurrence,
            List.of(),
            null,
            0,
            0,
            0,
            occurrence == null ? seed.at() : occurrence.lower(),
            seed.at(),
            seed.at());
    OpenGroup group =
        new OpenGroup(
            view,
            List.of(),
            List.of(),
            terms.opening(words(seed)),
            1,
            0,
            now,
            List.of(),
            List.of(Reasons.corrected(seed.correctionId(), now)),
            List.of(seed));
    return List.of(group);
  }

  private static Set<String> words(Correction.Seeded seed) {
    Set<String> words = new LinkedHashSet<>();
    seed.words().forEach(w -> words.addAll(Terms.of(w, Correction.MAX_WORD).distinct()));
    if (!seed.place().equals(Place.UNKNOWN)) {
      words.addAll(PlaceNames.terms(seed.place()));
    }
    return words;
  }

  private List<OpenGroup> merged(GroupIndex index, Correction.Merged merged) {
    OpenGroup loser = index.get(merged.groupId());
    boolean circular = index.rootOf(merged.survivorId()).equals(index.rootOf(merged.groupId()));
    return loser == null || circular ? List.of() : noted(merged, List.of(loser));
  }

  /**
   * The first group of the family that holds the posts is taken apart. Where none can be, because
   * the posts are no longer kept with their words, the group says so.
   */
  private List<OpenGroup> split(GroupIndex index, Correction.Split split, Instant now) {
    List<OpenGroup> family = family(index, split);
    for (OpenGroup group : family) {
      Optional<Parting.Parted> parted =
          isNew(group, split) ? parting.part(group, split, now) : Optional.empty();
      if (parted.isPresent()) {
        return List.of(ruled(parted.get().rest()), ruled(parted.get().moved()));
      }
    }
    boolean noted = family.stream().anyMatch(group -> !isNew(group, split));
    return noted || family.isEmpty()
        ? List.of()
        : List.of(unfulfilled(family.getFirst(), split, now));
  }

  private static OpenGroup unfulfilled(OpenGroup group, Correction.Split split, Instant now) {
    OpenGroup noted = noting(group, split);
    List<JoinReason> reasons =
        Reasons.with(noted.reasons(), Reasons.unfulfilled(split.correctionId(), now));
    return with(noted, noted.view(), noted.corrections(), reasons, noted.revision());
  }

  private List<OpenGroup> apart(GroupIndex index, Correction.NotSame not) {
    return noted(
        not,
        Stream.of(not.groupId(), not.otherGroupId())
            .map(index::get)
            .filter(Objects::nonNull)
            .toList());
  }

  private List<OpenGroup> noted(Correction correction, List<OpenGroup> about) {
    return about.stream()
        .filter(group -> isNew(group, correction))
        .map(group -> ruled(noting(group, correction)))
        .toList();
  }

  /** Each family that changed tells so once; a group that merged is told by the survivor. */
  private List<GroupSignal> told(
      GroupIndex index,
      List<OpenGroup> changed,
      Map<String, GroupView> before,
      Correction correction,
      Instant now) {
    Set<String> roots = new LinkedHashSet<>(before.keySet());
    changed.forEach(group -> roots.add(index.rootOf(group.groupId())));
    List<GroupSignal> signals = new ArrayList<>();
    for (String root : roots) {
      boolean isRoot = index.rootOf(root).equals(root);
      List<OpenGroup> family = isRoot ? index.family(root) : List.of();
      if (!family.isEmpty()) {
        OpenGroup whole = Family.together(root, family, grading);
        signal(whole, before.get(root), correction, now).ifPresent(signals::add);
      }
    }
    return signals;
  }

  private static Optional<GroupSignal> signal(
      OpenGroup whole, @Nullable GroupView before, Correction correction, Instant now) {
    GroupView view = whole.view();
    String cause = correction.correctionId();
    if (view.posts() == 0 || view.equals(before)) {
      return Optional.empty();
    }
    boolean isNewborn =
        correction instanceof Correction.Split split && split.newGroupId().equals(whole.groupId());
    return Optional.of(
        isNewborn
            ? Signals.split(whole, cause, now)
            : Signals.corrected(before == null ? view : before, view, cause, now));
  }

  private OpenGroup ruled(OpenGroup group) {
    GroupView view = Views.ruled(group.view(), Rulings.of(group), grading);
    return with(group, view, group.corrections(), group.reasons(), group.revision());
  }

  private static OpenGroup noting(OpenGroup group, Correction correction) {
    List<Correction> corrections = added(group.corrections(), correction);
    return with(group, group.view(), corrections, group.reasons(), group.revision() + 1);
  }

  private static OpenGroup with(
      OpenGroup group,
      GroupView view,
      List<Correction> corrections,
      List<JoinReason> reasons,
      long revision) {
    return new OpenGroup(
        view,
        group.members(),
        group.sources(),
        group.terms(),
        revision,
        group.toldPosts(),
        group.toldAt(),
        group.tellings(),
        reasons,
        corrections,
        group.meaning(),
        group.folded());
  }

  private static boolean isNew(OpenGroup group, Correction correction) {
    return group.view().mark() == correction.mark()
        && group.corrections().stream()
            .noneMatch(known -> known.correctionId().equals(correction.correctionId()));
  }

  private static List<OpenGroup> family(GroupIndex index, Correction correction) {
    return index.family(index.rootOf(correction.groupId()));
  }
}
