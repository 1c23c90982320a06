package io.huiying.alert.adapters.rest;

import io.huiying.alert.domain.rules.ClockRule;
import io.huiying.alert.domain.rules.Level;
import io.huiying.alert.domain.rules.RuleSet;
import io.huiying.alert.domain.rules.Term;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as the API shows it.
 *
 * @param ruleSet id and version
 * @param digest SHA-256 of its file in hex
 * @param unverified what of it nobody could check against its document, absent when nothing
 * @param inForce whether it applies today, in its jurisdictions
 */
public record RuleSetView(
    String ruleSet,
    String digest,
    String title,
    Mark mark,
    List<String> jurisdictions,
    Instant validFrom,
    @Nullable Instant validTo,
    @Nullable String unverified,
    boolean inForce,
    boolean supplement,
    List<Hazard> hazards,
    List<ClauseView> clocks) {

  /**
   * One clause.
   *
   * @param term in words
   * @param soft it reminds and is never judged
   * @param clause its words
   * @param source document and section
   */
  public record ClauseView(
      ClockKind kind,
      String label,
      ClockRule.Start from,
      String term,
      @Nullable String recipient,
      @Nullable ReportForm form,
      List<Severity> grades,
      List<Hazard> hazards,
      List<Level> levels,
      boolean soft,
      String clause,
      String source) {}

  static RuleSetView of(RuleSet rules, Instant now) {
    return new RuleSetView(
        rules.name(),
        rules.digest(),
        rules.title(),
        rules.mark(),
        rules.jurisdictions(),
        rules.validFrom(),
        rules.validTo(),
        rules.unverified(),
        rules.inForce(now),
        rules.supplement(),
        rules.hazards().stream().sorted().toList(),
        rules.clocks().stream().map(RuleSetView::clause).toList());
  }

  private static ClauseView clause(ClockRule rule) {
    var to = rule.to();
    return new ClauseView(
        rule.kind(),
        rule.kind().label(),
        rule.from(),
        words(rule.term()),
        to == null ? null : to.name(),
        to == null ? null : to.form(),
        rule.when().grades().stream().sorted().toList(),
        rule.when().hazards().stream().sorted().toList(),
        rule.when().levels().stream().sorted().toList(),
        rule.soft(),
        rule.clause(),
        rule.source());
  }

  private static String words(Term term) {
    return switch (term) {
      case Term.Elapsed elapsed -> elapsed.length().toString();
      case Term.WorkingDays working -> working.days() + " 个工作日";
      case Term.CalendarDays days -> days.days() + " 日";
      case Term.DailyAt daily -> "每日 " + daily.time() + " 前";
    };
  }
}
