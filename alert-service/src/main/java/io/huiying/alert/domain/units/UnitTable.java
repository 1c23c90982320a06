package io.huiying.alert.domain.units;

import io.huiying.alert.domain.rules.Closeness;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Topic;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what in a jurisdiction, from a date on. Never changed: a new version is a new
 * table.
 *
 * @param id e.g. {@code units-xinhui-2018}
 * @param version 1 or more
 * @param title for people
 * @param jurisdictions division codes it applies in; empty for everywhere
 * @param validFrom since when
 * @param validTo until when, that instant excluded; absent while nobody has ended it
 * @param source the document, or that there is none
 * @param coordinators who organises the answer whoever leads it (国办发〔2016〕61号: 本级政府办公厅（室）会同宣传部门)
 * @param rows no two for the same hazard or topic
 */
public record UnitTable(
    String id,
    int version,
    String title,
    List<String> jurisdictions,
    Instant validFrom,
    @Nullable Instant validTo,
    String source,
    List<String> coordinators,
    List<UnitRow> rows) {

  public UnitTable {
    jurisdictions = List.copyOf(jurisdictions);
    coordinators = List.copyOf(coordinators);
    rows = List.copyOf(rows);
    if (validTo != null && !validTo.isAfter(validFrom)) {
      throw new IllegalArgumentException("validTo lies after validFrom");
    }
    Set<Enum<?>> ruled = new HashSet<>();
    for (UnitRow row : rows) {
      for (Hazard hazard : row.hazards()) {
        once(ruled, hazard);
      }
      for (Topic topic : row.topics()) {
        once(ruled, topic);
      }
    }
  }

  private static void once(Set<Enum<?>> ruled, Enum<?> subject) {
    if (!ruled.add(subject)) {
      throw new IllegalArgumentException("two rows are about " + subject);
    }
  }

  /** {@code id@version}, as a proposal cites it. */
  public String name() {
    return id + '@' + version;
  }

  boolean inForce(Instant at) {
    return !validFrom.isAfter(at) && (validTo == null || at.isBefore(validTo));
  }

  int closeness(Place place) {
    return Closeness.of(jurisdictions, place);
  }

  Optional<UnitRow> about(@Nullable Hazard hazard) {
    return rows.stream()
        .filter(row -> hazard != null && row.hazards().contains(hazard))
        .findFirst();
  }

  Optional<UnitRow> about(Topic topic) {
    return rows.stream().filter(row -> row.topics().contains(topic)).findFirst();
  }
}
