package io.huiying.alert.adapters.config;

import io.huiying.alert.domain.units.UnitRow;
import io.huiying.alert.domain.units.UnitTable;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Topic;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a table of units, as strictly as {@link RuleSetYaml} reads a rule set. */
final class UnitTableYaml {

  private static final int MOST_ROWS = 60;
  private static final int LONGEST_NAME = 100;
  private static final String TIME = "write the time as 2018-01-01T00:00:00+08:00";
  private static final Set<String> TABLE =
      Set.of(
          "id",
          "version",
          "title",
          "jurisdictions",
          "validFrom",
          "validTo",
          "source",
          "coordinators",
          "rows");
  private static final Set<String> ROW = Set.of("hazards", "topics", "lead", "support", "clause");

  private final String file;
  private final YamlMap map;

  private UnitTableYaml(String file, byte[] bytes) {
    this.file = file;
    this.map = YamlMap.root(file, bytes, TABLE);
  }

  /**
   * The table of a file's bytes.
   *
   * @throws ConfigException when it cannot be used
   */
  static UnitTable read(String file, byte[] bytes) {
    return new UnitTableYaml(file, bytes).table();
  }

  private UnitTable table() {
    List<String> jurisdictions = map.texts("jurisdictions");
    if (!jurisdictions.stream().allMatch(code -> code.matches("\\d{6}|\\d{9}"))) {
      throw map.wrong(
          "jurisdictions",
          "a division code has 6 or 9 digits",
          "write [\"440705\"], or [] for the whole country");
    }
    String id = map.text("id");
    if (!id.matches("[a-z][a-z0-9-]{1,63}")) {
      throw map.wrong(
          "id", "an id is made of small letters, digits and hyphens", "write e.g. units-xinhui");
    }
    int version = map.value("version", Integer::valueOf, "write 1, 2, 3 …");
    if (version < 1) {
      throw map.wrong("version", "versions begin at 1", "write 1");
    }
    String title = map.text("title");
    Instant from = map.value("validFrom", OffsetDateTime::parse, TIME).toInstant();
    OffsetDateTime to = map.optional("validTo", OffsetDateTime::parse, TIME);
    String source = map.text("source");
    List<String> coordinators = units(map, "coordinators");
    List<Node> rows = map.list("rows");
    if (rows.isEmpty() || rows.size() > MOST_ROWS) {
      throw map.wrong("rows", "a table has 1 to " + MOST_ROWS + " rows", "add or remove rows");
    }
    List<UnitRow> read = rows.stream().map(this::row).toList();
    return map.made(
        () ->
            new UnitTable(
                id,
                version,
                title,
                jurisdictions,
                from,
                to == null ? null : to.toInstant(),
                source,
                coordinators,
                read),
        "let each hazard and topic stand in one row, and validTo after validFrom");
  }

  private UnitRow row(Node node) {
    YamlMap row = new YamlMap(file, node, ROW);
    Set<Hazard> hazards =
        row.values("hazards", Hazard::valueOf, ClockRuleYaml.oneOf((Object[]) Hazard.values()));
    Set<Topic> topics =
        row.values(
            "topics",
            Topic::ofCode,
            ClockRuleYaml.oneOf(Arrays.stream(Topic.values()).map(Topic::code).toArray()));
    String lead = name(row, "lead", row.text("lead"));
    List<String> support = units(row, "support");
    String clause = row.text("clause");
    return row.made(
        () -> new UnitRow(hazards, topics, lead, support, clause), "add hazards or topics");
  }

  private static List<String> units(YamlMap map, String field) {
    return map.has(field)
        ? map.texts(field).stream().map(unit -> name(map, field, unit)).toList()
        : List.of();
  }

  private static String name(YamlMap map, String field, String unit) {
    if (unit.isBlank() || unit.length() > LONGEST_NAME) {
      throw map.wrong(field, "a unit has a name of at most " + LONGEST_NAME, "write its name");
    }
    return unit.strip();
  }
}
