package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.alert.domain.incident.Cause.SignalCause;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.*;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Merged;
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
    if (state == null || state.recentCommands().contains(cause.id())) {
      return List.of();
    }
    IncidentAction action = cause.command().action();
    if (action instanceof Forward forward) {
      return SignalPolicy.decide(state, new SignalCause(forward.signal()), context);
    }
    var unfolding = Unfolding.of(state, cause, context);
    if (action instanceof Yield asked && MergePolicy.yields(state, cause.command(), asked)) {
      unfolding.add(new MergedInto(asked.survivorId(), state.head(), MergePolicy.bare(state)));
    } else if (action instanceof Absorb absorb && takes(state, absorb.loser())) {
      absorb(unfolding, absorb.loser());
    } else if (action instanceof Decline decline
        && state.handled().merging().contains(decline.loserId())) {
      unfolding.add(new MergeDeclined(decline.loserId(), decline.reason()));
    } else if (action instanceof Restore restore) {
      restore(unfolding, restore);
    }
    if (!unfolding.changes().isEmpty()) {
      ClockPolicy.settle(unfolding);
    }
    return unfolding.changes();
  }

  private static boolean takes(Incident state, Incident loser) {
    return state.state() != IncidentState.MERGED
        && state.handled().absorbed().stream()
            .noneMatch(known -> known.incidentId().equals(loser.id()));
  }

  private static void absorb(Unfolding unfolding, Incident loser) {
    Incident survivor = unfolding.incident();
    Place place = PlacePolicy.together(survivor, loser);
    unfolding.heard(loser.clocks());
    unfolding.add(new Absorbed(loser));
    unfolding.add(
        PicturePolicy.together(
            unfolding.incident(),
            unfolding.incident().handled().parts(),
            place,
            unfolding.context().home()));
    TimesPolicy.note(unfolding, unfolding.incident().handled().parts());
    SeverityRange proposed = PartPolicy.proposed(unfolding.incident().handled().parts());
    GradePolicy.byPosts(unfolding, proposed);
    GradePolicy.keepHours(unfolding, loser);
  }

  private static void restore(Unfolding unfolding, Restore restore) {
    Merged merged = unfolding.incident().handled().merged();
    if (merged != null && Objects.equals(merged.survivorId(), restore.survivorId())) {
      unfolding.add(new Separated(restore.survivorId(), merged.before()));
    }
  }
}
