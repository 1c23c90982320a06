package io.huiying.alert.adapters.config;

import io.huiying.alert.domain.rules.ClockRule;
import io.huiying.alert.domain.rules.IssuerPolicy;
import io.huiying.alert.domain.rules.RuleSet;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a rule set. Every field is required, every unknown field refused; a complaint names the
 * line. Nodes are read one by one, so no YAML tag can make an object.
 */
public final class RuleSetYaml {

  private static final int LARGEST = 256 * 1024;
  private static final Set<String> RULE_SET =
      Set.of("id", "version", "title", "mark", "jurisdictions", "validFrom", "clocks", "issuers");
  private static final Set<String> CLOCK =
      Set.of("kind", "from", "length", "repeatEvery", "clause", "source");
  private static final Set<String> ISSUERS = Set.of("official", "notOfficial");

  private RuleSetYaml() {}

  /**
   * The rule set of a file's bytes; its digest is theirs.
   *
   * @throws ConfigException when it cannot be used
   */
  public static RuleSet read(String file, byte[] bytes) {
    var map = new YamlMap(file, compose(file, bytes), RULE_SET);
    List<String> jurisdictions = map.texts("jurisdictions");
    if (!jurisdictions.stream().allMatch(code -> code.matches("\\d{6}|\\d{9}"))) {
      throw map.wrong("jurisdictions", "a division code has 6 or 9 digits");
    }
    if (!map.text("id").matches("[a-z][a-z0-9-]{1,63}")) {
      throw map.wrong("id", "an id is made of small letters, digits and hyphens");
    }
    int version = map.value("version", Integer::valueOf);
    if (version < 1) {
      throw map.wrong("version", "versions begin at 1");
    }
    return new RuleSet(
        map.text("id"),
        version,
        Ids.sha256(bytes),
        map.text("title"),
        map.value("mark", Mark::valueOf),
        jurisdictions,
        map.value("validFrom", OffsetDateTime::parse).toInstant(),
        clocks(file, map),
        issuers(file, map.required("issuers")));
  }

  private static List<ClockRule> clocks(String file, YamlMap map) {
    List<ClockRule> clocks = new ArrayList<>();
    Set<ClockKind> kinds = EnumSet.noneOf(ClockKind.class);
    for (Node node : map.list("clocks")) {
      var fields = new YamlMap(file, node, CLOCK);
      ClockRule rule = clock(fields, node);
      if (!kinds.add(rule.kind())) {
        throw fields.wrong("kind", "a second clock of kind " + rule.kind());
      }
      clocks.add(rule);
    }
    if (clocks.isEmpty()) {
      throw map.wrong("clocks", "a rule set has at least one clock");
    }
    return clocks;
  }

  private static ClockRule clock(YamlMap fields, Node node) {
    ClockKind kind = fields.value("kind", ClockKind::valueOf);
    ClockRule.Start from = fields.value("from", ClockRule.Start::valueOf);
    Duration length = fields.value("length", Duration::parse);
    Duration repeatEvery = fields.value("repeatEvery", Duration::parse);
    String clause = fields.text("clause");
    String source = fields.text("source");
    try {
      return new ClockRule(kind, from, length, repeatEvery, clause, source);
    } catch (IllegalArgumentException e) {
      throw fields.wrong(node, kind + ": " + e.getMessage());
    }
  }

  private static IssuerPolicy issuers(String file, Node node) {
    var fields = new YamlMap(file, node, ISSUERS);
    return new IssuerPolicy(fields.texts("official"), fields.texts("notOfficial"));
  }

  private static Node compose(String file, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new ConfigException(file, 1, "larger than " + LARGEST + " bytes");
    }
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    try {
      Node root =
          new Yaml(options).compose(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
      if (root == null) {
        throw new ConfigException(file, 1, "is empty");
      }
      return root;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new ConfigException(file, line, String.valueOf(e.getProblem()));
    }
  }
}
