package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.JudgeTag;
import io.huiying.contracts.incident.JudgedTag;
import io.huiying.contracts.incident.PriorityTag;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.Optional;

/** Tags: words propose them, and only people decide. */
final class TagPolicy {

  private TagPolicy() {}

  /** What was decided about a tag last. */
  static Optional<JudgedTag> known(Incident incident, PriorityTag tag) {
    return incident.handled().tags().stream().filter(known -> known.tag() == tag).findFirst();
  }

  static JudgedTag judged(Incident incident, JudgeTag action, Actor actor, Instant now) {
    return new JudgedTag(
        Ids.derive("t", incident.id(), action.tag().name(), now.toString()),
        action.tag(),
        action.confirmed(),
        action.posts(),
        actor.name(),
        now);
  }

  /** A judgement in words. */
  static String label(boolean confirmed) {
    return confirmed ? "已确认" : "已否定";
  }
}
