package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.SignalCause;
import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.Cooled;
import io.huiying.contracts.incident.IncidentChange.Detected;
import io.huiying.contracts.incident.IncidentChange.PictureChanged;
import io.huiying.contracts.incident.IncidentChange.ReleaseOffered;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.SeenRelease;
import io.huiying.contracts.wire.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What posts make of an incident. They never overwrite what a person confirmed and never stop or
 * end anything: a graver grade becomes a proposal, and an alarm. For an incident that was closed or
 * dismissed the picture is still kept, so that nothing told is lost, but it does not reopen by
 * itself; one that was merged hands them on.
 */
final class SignalPolicy {

  private SignalPolicy() {}

  static List<IncidentChange> decide(
      @Nullable Incident state, SignalCause cause, DecisionContext context) {
    GroupSignal signal = cause.signal();
    if (state != null
        && (state.state() == IncidentState.MERGED
            || state.recentCommands().contains(signal.signalId()))) {
      return List.of();
    }
    GroupView view = signal.group();
    Unfolding unfolding;
    if (state == null) {
      unfolding =
          Unfolding.opening(Ids.incident(view.groupId()), detected(view, context), cause, context);
    } else {
      unfolding = Unfolding.of(state, cause, context);
      picture(unfolding, view);
    }
    TimesPolicy.note(unfolding, view);
    GradePolicy.byPosts(unfolding, severity(unfolding.incident(), view));
    tell(unfolding, signal);
    if (unfolding.incident().state().open()) {
      ClockPolicy.settle(unfolding);
    }
    return unfolding.changes();
  }

  private static Detected detected(GroupView view, DecisionContext context) {
    return new Detected(
        view.hazard() == null ? IncidentKind.OPINION : IncidentKind.EMERGENCY,
        TitlePolicy.title(view.mark(), view.mainland(), view.place(), view.hazard(), view.topics()),
        view.groupId(),
        view.mark(),
        view.hazard(),
        view.mainland(),
        OwnershipPolicy.of(context.home(), view.mainland(), view.place()),
        view.topics(),
        view.place(),
        view.occurrence(),
        view.figures(),
        view.firstPublishedAt(),
        view.firstSeenAt(),
        view.posts(),
        view.sources(),
        view.heat());
  }

  private static void picture(Unfolding unfolding, GroupView view) {
    PictureChanged seen =
        PicturePolicy.seen(unfolding.incident(), view, unfolding.context().home());
    if (PicturePolicy.tellsMore(unfolding.incident(), seen)) {
      unfolding.add(seen);
    }
  }

  /** What this group proposes together with the other voices, when there are any. */
  private static @Nullable SeverityRange severity(Incident incident, GroupView view) {
    List<Part> parts = incident.handled().parts();
    return parts.isEmpty()
        ? view.severity()
        : PartPolicy.proposed(PartPolicy.replaced(parts, PartPolicy.part(incident, view)));
  }

  private static void tell(Unfolding unfolding, GroupSignal signal) {
    switch (signal) {
      case GroupSignal.GroupBorn born -> {}
      case GroupSignal.GroupGrew grew -> {}
      case GroupSignal.FiguresChanged changed -> {}
      case GroupSignal.GroupCooled cooled -> cool(unfolding, cooled);
      case GroupSignal.OfficialReleaseSeen seen -> unfolding.add(offered(seen.release()));
    }
  }

  /** Only the incident's own group is split; that another voice fell silent is no reason not to. */
  private static void cool(Unfolding unfolding, GroupSignal.GroupCooled cooled) {
    if (cooled.groupId().equals(unfolding.incident().groupId())) {
      unfolding.add(new Cooled());
    }
  }

  /** The title has become the digest of its evidence before it came here. */
  private static ReleaseOffered offered(SeenRelease seen) {
    return new ReleaseOffered(
        seen.postId(),
        seen.issuer(),
        seen.title(),
        seen.url(),
        seen.publishedAt(),
        seen.kind(),
        seen.announced(),
        seen.textHash(),
        seen.answers());
  }
}
