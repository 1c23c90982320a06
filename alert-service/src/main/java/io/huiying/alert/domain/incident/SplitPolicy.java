package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Split;
import io.huiying.contracts.incident.IncidentChange.Cooled;
import io.huiying.contracts.incident.IncidentChange.PostsSplit;
import io.huiying.contracts.incident.IncidentChange.SeverityProposed;
import io.huiying.contracts.incident.IncidentChange.SplitOff;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.wire.Ids;
import java.util.List;

/** Tells two events apart that were taken for one. */
final class SplitPolicy {

  private SplitPolicy() {}

  static void split(Unfolding unfolding, Split action, String commandId) {
    Incident incident = unfolding.incident();
    String loser = action.loserId();
    if (loser == null) {
      String correction = Ids.correction(commandId, incident.groupId());
      unfolding.add(
          new PostsSplit(
              incident.groupId(), action.postIds(), Ids.splitGroup(correction), action.reason()));
      return;
    }
    List<Part> left =
        incident.handled().parts().stream().filter(part -> !part.via().equals(loser)).toList();
    List<String> brought = incident.handled().absorbed().getLast().added();
    unfolding.add(new SplitOff(loser, action.reason()));
    UnmetPolicy.runAgain(unfolding, incident, brought, "登记已随拆分退回");
    unfolding.add(PicturePolicy.together(unfolding.incident(), left, unfolding.context().home()));
    if (Boolean.TRUE.equals(incident.handled().cooled())
        && unfolding.incident().handled().cooled() == null) {
      unfolding.add(new Cooled());
    }
    TimesPolicy.note(unfolding, left);
    SeverityRange proposed = PartPolicy.proposed(left);
    if (proposed != null && !proposed.equals(incident.proposed())) {
      unfolding.add(new SeverityProposed(proposed, false));
    }
  }
}
