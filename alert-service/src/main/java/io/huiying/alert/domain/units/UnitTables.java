package io.huiying.alert.domain.units;

import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.incident.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Proposes who leads and who supports. The closest jurisdiction's table that knows the subject
 * speaks; what happened speaks before what it is about; the other topics' leads support. The table
 * is the one in force when the incident was detected, so that a later one does not rewrite what an
 * incident under way was told.
 */
public final class UnitTables {

  /** Proposes nothing. */
  public static final UnitTables NONE = new UnitTables(List.of());

  private static final int MOST_TOPICS = 3;
  private static final int MOST = 8;

  private final List<UnitTable> all;

  /**
   * Over tables.
   *
   * @throws IllegalArgumentException when two have the same id and version
   */
  public UnitTables(List<UnitTable> all) {
    this.all = List.copyOf(all);
    if (all.stream().map(UnitTable::name).distinct().count() < all.size()) {
      throw new IllegalArgumentException("two unit tables have the same id and version");
    }
  }

  /** All there are. */
  public List<UnitTable> all() {
    return all;
  }

  private record Found(UnitTable table, UnitRow row, String because) {}

  /** Who should be charged with an incident, the lead first; empty when no table knows. */
  public List<UnitProposal> propose(Incident incident) {
    List<UnitTable> tables = tables(incident);
    List<Found> found = new ArrayList<>();
    if (incident.hazard() != null) {
      find(tables, table -> table.about(incident.hazard()), incident.hazard().label())
          .ifPresent(found::add);
    }
    incident.topics().stream()
        .limit(MOST_TOPICS)
        .map(TopicScore::code)
        .forEach(topic -> byTopic(tables, topic).ifPresent(found::add));
    if (found.isEmpty()) {
      return List.of();
    }
    Map<String, UnitProposal> proposals = new LinkedHashMap<>();
    Found first = found.getFirst();
    add(proposals, first.row().lead(), true, first);
    first.row().support().forEach(unit -> add(proposals, unit, false, first));
    found.stream().skip(1).forEach(other -> add(proposals, other.row().lead(), false, other));
    coordinators(tables)
        .ifPresent(
            table ->
                table
                    .coordinators()
                    .forEach(unit -> proposals.putIfAbsent(unit, coordinator(unit, table))));
    return proposals.values().stream().limit(MOST).toList();
  }

  /** In force when the incident was detected and meant for its place, the closest first. */
  private List<UnitTable> tables(Incident incident) {
    return all.stream()
        .filter(table -> table.inForce(incident.detectedAt()))
        .filter(table -> table.closeness(incident.place()) >= 0)
        .filter(table -> all.stream().noneMatch(other -> replaces(other, table, incident)))
        .sorted(
            Comparator.<UnitTable>comparingInt(table -> -table.closeness(incident.place()))
                .thenComparing(UnitTable::id))
        .toList();
  }

  private static boolean replaces(UnitTable other, UnitTable table, Incident incident) {
    return other.id().equals(table.id())
        && other.version() > table.version()
        && other.inForce(incident.detectedAt());
  }

  private static Optional<Found> byTopic(List<UnitTable> tables, Topic topic) {
    return find(tables, table -> table.about(topic), topic.label());
  }

  private static Optional<Found> find(
      List<UnitTable> tables, Function<UnitTable, Optional<UnitRow>> row, String because) {
    return tables.stream()
        .flatMap(table -> row.apply(table).map(r -> new Found(table, r, because)).stream())
        .findFirst();
  }

  private static Optional<UnitTable> coordinators(List<UnitTable> tables) {
    return tables.stream().filter(table -> !table.coordinators().isEmpty()).findFirst();
  }

  private static void add(
      Map<String, UnitProposal> proposals, String unit, boolean lead, Found found) {
    proposals.putIfAbsent(
        unit,
        new UnitProposal(
            unit,
            lead,
            found.because(),
            found.row().clause(),
            found.table().name(),
            found.table().source()));
  }

  private static UnitProposal coordinator(String unit, UnitTable table) {
    return new UnitProposal(
        unit, false, "组织协调", "本级政府办公厅（室）会同宣传部门做好组织协调", table.name(), "国办发〔2016〕61号");
  }
}
