package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.alert.domain.incident.Cause.SignalCause;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.*;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Merged;
import io.huiying.contracts.incident.Part;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one incident asks of another. Nothing is refused by an event here: a letter that came too
 * late changes nothing, and who asked is answered by {@link LetterPolicy}.
 */
final class CorrespondencePolicy {

  private CorrespondencePolicy() {}

  static boolean between(IncidentAction action) {
    return action instanceof Yield
        || action instanceof Absorb
        || action instanceof Decline
        || action instanceof Restore
        || action instanceof Forward;
  }

  static List<IncidentChange> decide(
      @Nullable Incident state, CommandCause cause, DecisionContext context) {
    IncidentAction action = cause.command().action();
    if (state == null || (asks(action) && state.recentCommands().contains(cause.id()))) {
      return List.of();
    }
    if (action instanceof Forward forward) {
      return strange(state, forward)
          ? List.of()
          : SignalPolicy.decide(state, new SignalCause(forward.signal()), context);
    }
    var unfolding = Unfolding.of(state, cause, context);
    if (action instanceof Yield asked && MergePolicy.yields(state, cause.command(), asked)) {
      unfolding.add(
          new MergedInto(
              asked.survivorId(), state.head(), MergePolicy.bare(state), asked.request()));
    } else if (action instanceof Absorb absorb && takes(state, absorb)) {
      absorb(unfolding, absorb);
    } else if (action instanceof Decline decline
        && MergePolicy.awaits(state, decline.loserId(), decline.request())) {
      unfolding.add(new MergeDeclined(decline.loserId(), decline.reason()));
    } else if (action instanceof Restore restore) {
      restore(unfolding, restore);
    }
    if (!unfolding.changes().isEmpty()) {
      ClockPolicy.settle(unfolding);
    }
    return unfolding.changes();
  }

  /** What is asked is done once; an answer holds or not by the name that it bears. */
  private static boolean asks(IncidentAction action) {
    return action instanceof Yield || action instanceof Forward;
  }

  /** A signal that came after its group went away again, or before it came here. */
  static boolean strange(Incident incident, Forward forward) {
    String group = forward.signal().groupId();
    return !group.equals(incident.groupId())
        && incident.handled().parts().stream().noneMatch(part -> part.groupId().equals(group));
  }

  private static boolean takes(Incident state, Absorb absorb) {
    return state.state() != IncidentState.MERGED
        && MergePolicy.awaits(state, absorb.loser().id(), absorb.request());
  }

  private static void absorb(Unfolding unfolding, Absorb absorb) {
    Incident survivor = unfolding.incident();
    Incident loser = absorb.loser();
    unfolding.heard(loser.clocks());
    unfolding.add(new Absorbed(loser, absorb.request()));
    unfolding.add(
        PicturePolicy.together(
            unfolding.incident(),
            unfolding.incident().handled().parts(),
            unfolding.context().home()));
    TimesPolicy.note(unfolding, unfolding.incident().handled().parts());
    SeverityRange proposed = PartPolicy.proposed(unfolding.incident().handled().parts());
    GradePolicy.byPosts(unfolding, proposed);
    GradePolicy.keepHours(unfolding, survivor, loser);
  }

  private static void restore(Unfolding unfolding, Restore restore) {
    Merged merged = unfolding.incident().handled().merged();
    if (merged != null
        && merged.survivorId().equals(restore.survivorId())
        && Objects.equals(merged.request(), restore.request())) {
      unfolding.add(new Separated(restore.survivorId(), merged.before()));
      PartPolicy.back(unfolding.incident(), restore.parts()).forEach(part -> told(unfolding, part));
    }
  }

  /** What was told while only the survivor listened; the group may never speak again. */
  private static void told(Unfolding unfolding, Part part) {
    Incident incident = unfolding.incident();
    List<Part> parts = PartPolicy.replaced(incident.handled().parts(), part);
    unfolding.add(PicturePolicy.told(incident, part, unfolding.context().home()));
    TimesPolicy.note(unfolding, parts);
    GradePolicy.byPosts(unfolding, PartPolicy.proposed(parts));
  }
}
