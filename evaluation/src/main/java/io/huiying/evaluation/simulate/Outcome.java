package io.huiying.evaluation.simulate;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Release;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of incidents, as far as trouble must not change it. Explained, and so left out:
 *
 * <ul>
 *   <li>always: when something was decided, version, hashes and heat;
 *   <li>when the acknowledgement, or what has to follow it, was due and whether it was in time:
 *       they count from detection and acknowledgement, and a house that was away detects later;
 *   <li>with {@code reorder}: which of its first posts names an incident, and how many posts joined
 *       it before it could be told from others.
 * </ul>
 */
final class Outcome {

  private Outcome() {}

  /** Fields by name of each incident, by id; by its description where order may change ids. */
  static Map<String, Map<String, String>> of(Collection<Incident> incidents, boolean reordered) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (Incident incident : incidents) {
      String key = reordered ? described(incident) : incident.id();
      all.merge(key, fields(incident, reordered), (one, other) -> one);
    }
    return all;
  }

  /** What differs, one line each. */
  static List<String> differences(
      Map<String, Map<String, String>> calm, Map<String, Map<String, String>> troubled) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>(calm.keySet());
    ids.addAll(troubled.keySet());
    for (String id : ids) {
      Map<String, String> one = calm.get(id);
      Map<String, String> other = troubled.get(id);
      if (one == null || other == null) {
        differences.add(id + (one == null ? " only with trouble" : " only without trouble"));
        continue;
      }
      TreeSet<String> names = new TreeSet<>(one.keySet());
      names.addAll(other.keySet());
      names.stream()
          .filter(name -> !Objects.equals(one.get(name), other.get(name)))
          .forEach(
              name ->
                  differences.add(
                      id + " " + name + ": " + one.get(name) + " / " + other.get(name)));
    }
    return differences;
  }

  private static String described(Incident incident) {
    return incident.title() + " " + incident.place().code() + " " + incident.hazard();
  }

  private static Map<String, String> fields(Incident incident, boolean reordered) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", incident.kind().name());
    fields.put("state", incident.state().name());
    fields.put("title", incident.title());
    fields.put("place", incident.place().code());
    fields.put("ownership", incident.ownership().name());
    fields.put("confirmed", String.valueOf(incident.confirmed()));
    fields.put("proposed", String.valueOf(incident.proposed()));
    fields.put("occurrence", occurrence(incident.occurrence()));
    fields.put("figures", figures(incident.figures()));
    fields.put("releases", releases(incident.releases(), reordered));
    if (!reordered) {
      fields.put("posts", incident.posts() + "/" + incident.sources());
    }
    for (Clock clock : incident.clocks()) {
      fields.put("clock " + clock.id().substring(incident.id().length()), clock(clock));
    }
    return fields;
  }

  private static String occurrence(@Nullable Occurrence occurrence) {
    return occurrence == null ? "" : occurrence.lower() + ".." + occurrence.upper();
  }

  private static String figures(List<Figure> figures) {
    return figures.stream()
        .map(f -> f.kind() + " " + f.state() + " " + f.lower() + ".." + f.upper())
        .sorted()
        .distinct()
        .toList()
        .toString();
  }

  private static String releases(List<Release> releases, boolean reordered) {
    return releases.stream()
        .map(
            release ->
                reordered ? release.kind().name() : release.kind() + "@" + release.publishedAt())
        .toList()
        .toString();
  }

  private static String clock(Clock clock) {
    if (clock.kind() == ClockKind.ACKNOWLEDGE || clock.kind() == ClockKind.PROGRESS) {
      return "from detection";
    }
    return clock.state()
        + (clock.provisional() ? " provisional " : " ")
        + clock.startedFrom()
        + " "
        + clock.dueAt()
        + " "
        + clock.dueLatest();
  }
}
