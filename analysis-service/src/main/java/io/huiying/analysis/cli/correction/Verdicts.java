package io.huiying.analysis.cli.correction;

import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people said by the corrections and by dismissing incidents as none, what was taken back left
 * out. A verdict on a whole group or incident is one on the post that opened it: the others say the
 * same and would only count it again. Exercises teach nothing.
 */
final class Verdicts {

  /** Verdicts that are kept: the newest. */
  static final int MOST = 20_000;

  /** By the verdict's own id: the post, group or incident that it is about. */
  private final Map<String, String> subjects = new LinkedHashMap<>();

  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

  /** By incident: its dismissal, which a reopening takes back. */
  private final Map<String, String> dismissals = new LinkedHashMap<>();

  private final Set<String> exercises = new LinkedHashSet<>();
  private int others;

  /** Takes a correction as it lies on the topic. */
  void take(Correction correction) {
    if (correction.mark() == Mark.DRILL) {
      return;
    }
    switch (correction) {
      case Correction.WrongTopic wrong ->
          put(
              subject(wrong.postId(), wrong.groupId()),
              new Verdict.OnTopics(
                  wrong.correctionId(), wrong.at(), wrong.by().role(), wrong.topics()));
      case Correction.WrongEmergency wrong ->
          put(
              subject(wrong.postId(), wrong.groupId()),
              new Verdict.OnEmergency(
                  wrong.correctionId(), wrong.at(), wrong.by().role(), wrong.hazard()));
      case Correction.Undone undone -> forget(undone.undoneId());
      case Correction.WrongFigure _,
          Correction.Seeded _,
          Correction.Merged _,
          Correction.Split _,
          Correction.NotSame _ ->
          others++;
    }
  }

  /** Takes an incident's event: 核否 as 非突发事件 says that its posts report no emergency. */
  void take(IncidentEvent event) {
    String incident = event.incidentId();
    IncidentChange change = event.change();
    if (change instanceof IncidentChange.Detected detected && detected.mark() == Mark.DRILL) {
      exercises.add(incident);
    } else if (change instanceof IncidentChange.Dismissed dismissed
        && dismissed.reason() == DismissalReason.NOT_AN_INCIDENT
        && !exercises.contains(incident)) {
      String id = incident + '#' + event.sequence();
      dismissals.put(incident, id);
      put(incident, new Verdict.OnEmergency(id, event.at(), event.actor().role(), null));
    } else if (change instanceof IncidentChange.Reopened) {
      @Nullable String dismissal = dismissals.remove(incident);
      if (dismissal != null) {
        forget(dismissal);
      }
    }
  }

  private static String subject(@Nullable String postId, String groupId) {
    return postId == null ? groupId : postId;
  }

  private void put(String subject, Verdict verdict) {
    subjects.put(verdict.id(), subject);
    verdicts.put(verdict.id(), verdict);
    if (verdicts.size() > MOST) {
      forget(verdicts.keySet().iterator().next());
    }
  }

  private void forget(String id) {
    subjects.remove(id);
    verdicts.remove(id);
  }

  /** What was said of each post, group or incident, in the order in which it was said. */
  Map<String, List<Verdict>> bySubject() {
    Map<String, List<Verdict>> said = new LinkedHashMap<>();
    verdicts.forEach(
        (id, verdict) ->
            said.computeIfAbsent(subjects.getOrDefault(id, id), _ -> new ArrayList<>())
                .add(verdict));
    return said;
  }

  /** How many corrections were read that say nothing of topics or emergencies. */
  int others() {
    return others;
  }

  /** The names under which a verdict may speak of a post. */
  static List<String> names(String postId) {
    String group = Ids.group(postId);
    return List.of(Ids.incident(group), group, postId);
  }
}
