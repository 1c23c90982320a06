package io.huiying.alert.adapters.config;

import io.huiying.alert.domain.rules.Addressee;
import io.huiying.alert.domain.rules.ClockRule;
import io.huiying.alert.domain.rules.Condition;
import io.huiying.alert.domain.rules.Level;
import io.huiying.alert.domain.rules.Term;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.ReportForm;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one clock of a rule set. */
final class ClockRuleYaml {

  private static final Set<String> CLOCK =
      Set.of(
          "kind",
          "from",
          "length",
          "workingDays",
          "days",
          "dailyAt",
          "repeatEvery",
          "to",
          "grades",
          "hazards",
          "levels",
          "soft",
          "clause",
          "source");
  private static final Set<String> TO = Set.of("code", "name", "accepts", "form");
  private static final List<String> TERMS = List.of("length", "workingDays", "days", "dailyAt");
  private static final String DURATION = "write hours as PT5H, minutes as PT30M, days as P1D";

  private final String file;
  private final YamlMap fields;

  private ClockRuleYaml(String file, Node node) {
    this.file = file;
    this.fields = new YamlMap(file, node, CLOCK);
  }

  static ClockRule read(String file, Node node) {
    return new ClockRuleYaml(file, node).rule();
  }

  private ClockRule rule() {
    ClockKind kind = fields.value("kind", ClockKind::valueOf, oneOf(ClockKind.values()));
    ClockRule.Start from =
        fields.value("from", ClockRule.Start::valueOf, oneOf(ClockRule.startsOf(kind).toArray()));
    Term term = term();
    Duration repeatEvery = fields.value("repeatEvery", Duration::parse, DURATION);
    Addressee to = to();
    Condition when =
        new Condition(
            fields.values("grades", Severity::valueOf, oneOf(Severity.values())),
            fields.values("hazards", Hazard::valueOf, oneOf(Hazard.values())),
            fields.values("levels", Level::valueOf, oneOf(Level.values())));
    Boolean soft = fields.optional("soft", ClockRuleYaml::yesOrNo, "write true or false");
    String clause = fields.text("clause");
    String source = fields.text("source");
    return fields.made(
        () ->
            new ClockRule(
                kind, from, term, repeatEvery, to, when, soft != null && soft, clause, source),
        "correct this clock (" + kind + ")");
  }

  private Term term() {
    List<String> given = TERMS.stream().filter(fields::has).toList();
    if (given.size() != 1) {
      throw fields.wrong(
          "kind",
          given.isEmpty() ? "no term is given" : "more than one term is given: " + given,
          "give one of " + String.join(", ", TERMS));
    }
    return switch (given.getFirst()) {
      case "length" -> {
        Duration length = fields.value("length", Duration::parse, DURATION);
        yield bounded(() -> new Term.Elapsed(length), DURATION);
      }
      case "workingDays" -> {
        int days = fields.value("workingDays", Integer::valueOf, "write a number, e.g. 3");
        yield bounded(() -> new Term.WorkingDays(days), "write a number of days, e.g. 3");
      }
      case "days" -> {
        int days = fields.value("days", Integer::valueOf, "write a number, e.g. 30");
        yield bounded(() -> new Term.CalendarDays(days), "write a number of days, e.g. 30");
      }
      default ->
          new Term.DailyAt(
              fields.value("dailyAt", LocalTime::parse, "write the time of day as \"09:00\""));
    };
  }

  private Term bounded(java.util.function.Supplier<Term> term, String instead) {
    return fields.made(term, instead);
  }

  private @Nullable Addressee to() {
    if (!fields.has("to")) {
      return null;
    }
    var to = new YamlMap(file, fields.required("to"), TO);
    String code = to.text("code");
    String name = to.text("name");
    List<String> accepts = to.has("accepts") ? to.texts("accepts") : List.of();
    ReportForm form = to.optional("form", ReportForm::valueOf, oneOf(ReportForm.values()));
    return to.made(
        () -> new Addressee(code, name, accepts, form), "write e.g. superior-government");
  }

  static String oneOf(Object... values) {
    return "write one of " + String.join(", ", Arrays.stream(values).map(String::valueOf).toList());
  }

  static boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }
}
