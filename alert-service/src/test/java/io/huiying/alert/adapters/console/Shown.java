package io.huiying.alert.adapters.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.incident.View;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.wire.Json;
import java.time.Duration;
import java.util.stream.Stream;

/** Incidents to be shown, all of fictional 云汀市. */
public final class Shown {

  private Shown() {}

  /** A fire with twelve dead: 签收, 首次发布 and 新闻发布会 run. */
  public static Scenario majorFire() {
    return Scenario.at(Scenario.NOON)
        .tell(
            View.fire()
                .dead(12)
                .severity(Severity.MAJOR, Severity.MAJOR)
                .occurred(Scenario.NOON.minus(Duration.ofMinutes(30))));
  }

  /** The same incident at another place. */
  public static Incident at(Place place, Incident incident) {
    ObjectNode tree = Json.mapper().valueToTree(incident);
    tree.set("place", Json.mapper().valueToTree(place));
    return Json.mapper().convertValue(tree, Incident.class);
  }

  /** The same incident after it was merged into another. */
  public static Incident mergedInto(String survivorId, Incident incident) {
    ObjectNode tree = Json.mapper().valueToTree(incident);
    tree.put("state", IncidentState.MERGED.name());
    tree.withObject("/handling/merged")
        .put("survivorId", survivorId)
        .put("at", Scenario.NOON.toString())
        .put("before", IncidentState.DETECTED.name());
    return Json.mapper().convertValue(tree, Incident.class);
  }

  /** The same incident, of which these voices tell. */
  public static Incident told(Incident incident, Stream<String> groupIds) {
    ObjectNode tree = Json.mapper().valueToTree(incident);
    ArrayNode parts = tree.withObject("/handling").putArray("parts");
    groupIds.forEach(
        id ->
            parts
                .addObject()
                .put("via", incident.id())
                .put("groupId", id)
                .put("posts", 3)
                .put("sources", 2)
                .put("heat", 100)
                .putArray("figures"));
    return Json.mapper().convertValue(tree, Incident.class);
  }

  /** The same incident under another id. */
  public static Incident as(String id, Incident incident) {
    ObjectNode tree = Json.mapper().valueToTree(incident);
    return Json.mapper().convertValue(tree.put("id", id), Incident.class);
  }
}
