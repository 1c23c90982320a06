package io.huiying.alert.adapters.config;

import io.huiying.alert.adapters.config.ConfigException.Position;
import io.huiying.alert.domain.rules.ClockRule;
import io.huiying.alert.domain.rules.IssuerPolicy;
import io.huiying.alert.domain.rules.RuleSet;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a rule set. Every unknown field is refused; a complaint names line and column and what to
 * write instead. Nodes are read one by one, so no YAML tag can make an object.
 */
public final class RuleSetYaml {

  private static final int MOST_CLOCKS = 60;
  private static final String TIME = "write the time as 2016-11-10T00:00:00+08:00";
  private static final Set<String> RULE_SET =
      Set.of(
          "id",
          "version",
          "title",
          "mark",
          "jurisdictions",
          "validFrom",
          "validTo",
          "supplement",
          "hazards",
          "clocks",
          "issuers",
          "unverified");
  private static final Set<String> ISSUERS = Set.of("official", "notOfficial");

  private final String file;
  private final byte[] bytes;
  private final YamlMap map;

  private RuleSetYaml(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
    this.map = YamlMap.root(file, bytes, RULE_SET);
  }

  /**
   * A rule set and where its validity stands, for complaints about two that do not fit together.
   *
   * @param rules as read
   * @param validity where {@code validFrom} stands
   */
  record Read(RuleSet rules, Position validity) {}

  /**
   * The rule set of a file's bytes; its digest is theirs.
   *
   * @throws ConfigException when it cannot be used
   */
  public static RuleSet read(String file, byte[] bytes) {
    return new RuleSetYaml(file, bytes).ruleSet();
  }

  static Read readWithPosition(String file, byte[] bytes) {
    var yaml = new RuleSetYaml(file, bytes);
    RuleSet rules = yaml.ruleSet();
    return new Read(rules, yaml.map.position(yaml.map.required("validFrom")));
  }

  private RuleSet ruleSet() {
    List<String> jurisdictions = map.texts("jurisdictions");
    if (!jurisdictions.stream().allMatch(code -> code.matches("\\d{6}|\\d{9}"))) {
      throw map.wrong(
          "jurisdictions",
          "a division code has 6 or 9 digits",
          "write [\"320600\"], or [] for the whole country");
    }
    String id = map.text("id");
    if (!id.matches("[a-z][a-z0-9-]{1,63}")) {
      throw map.wrong(
          "id", "an id is made of small letters, digits and hyphens", "write e.g. nantong-2016");
    }
    int version = map.value("version", Integer::valueOf, "write 1, 2, 3 …");
    if (version < 1) {
      throw map.wrong("version", "versions begin at 1", "write 1");
    }
    Boolean supplement = map.optional("supplement", ClockRuleYaml::yesOrNo, "write true or false");
    boolean adds = supplement != null && supplement;
    Set<Hazard> hazards =
        map.values("hazards", Hazard::valueOf, ClockRuleYaml.oneOf((Object[]) Hazard.values()));
    if (!hazards.isEmpty() && !adds) {
      throw map.wrong(
          "hazards", "only a supplement is about certain hazards", "add supplement: true");
    }
    String title = map.text("title");
    Mark mark = map.value("mark", Mark::valueOf, ClockRuleYaml.oneOf((Object[]) Mark.values()));
    Instant validFrom = map.value("validFrom", OffsetDateTime::parse, TIME).toInstant();
    OffsetDateTime validTo = map.optional("validTo", OffsetDateTime::parse, TIME);
    List<ClockRule> clocks = clocks(adds);
    IssuerPolicy issuers = issuers(adds);
    String unverified = map.has("unverified") ? map.text("unverified") : null;
    return map.made(
        () ->
            new RuleSet(
                id,
                version,
                Ids.sha256(bytes),
                title,
                mark,
                jurisdictions,
                validFrom,
                validTo == null ? null : validTo.toInstant(),
                adds,
                hazards,
                clocks,
                issuers,
                unverified),
        "correct validFrom or validTo");
  }

  private List<ClockRule> clocks(boolean supplement) {
    List<ClockRule> clocks = new ArrayList<>();
    for (Node node : map.list("clocks")) {
      ClockRule rule = ClockRuleYaml.read(file, node);
      if (clocks.stream().anyMatch(rule::collides)) {
        throw map.wrong(
            node,
            "a second clock of kind " + rule.kind() + " for the same incidents",
            "give the two different grades, hazards, levels or recipients");
      }
      if (supplement && !supplements(rule.kind())) {
        throw map.wrong(
            node,
            "a supplement has no clock of kind " + rule.kind(),
            "put it into the rule set of the jurisdiction");
      }
      clocks.add(rule);
    }
    if (clocks.isEmpty() || clocks.size() > MOST_CLOCKS) {
      throw map.wrong(
          "clocks",
          "a rule set has at least one clock and at most " + MOST_CLOCKS,
          "add or remove clocks");
    }
    return clocks;
  }

  /** The clocks of 80号 are each jurisdiction's own; what others ask besides is added to them. */
  private static boolean supplements(ClockKind kind) {
    return switch (kind) {
      case ACKNOWLEDGE, FIRST_RELEASE, PRESS_CONFERENCE, PRESS_CENTRE, RESPONSE -> false;
      case REPORT_UP,
          FOLLOW_UP,
          SUPPLEMENT,
          FINAL,
          CONTINUED_RELEASE,
          INTERPRETATION,
          REPOST,
          SERVICE_GUIDE,
          PROGRESS ->
          true;
    };
  }

  private IssuerPolicy issuers(boolean supplement) {
    if (supplement) {
      if (map.has("issuers")) {
        throw map.wrong("issuers", "a supplement has no issuers", "remove them");
      }
      return new IssuerPolicy(List.of(), List.of());
    }
    var fields = new YamlMap(file, map.required("issuers"), ISSUERS);
    return new IssuerPolicy(fields.texts("official"), fields.texts("notOfficial"));
  }
}
