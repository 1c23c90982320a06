package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.incident.Rejection.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a command must fulfil, one constant a rule. The message says to a person what was wrong,
 * what was kept, what to do.
 */
interface CommandRule {

  /** Every rule, in the order in which they are asked. */
  List<CommandRule> ALL =
      Stream.<CommandRule[]>of(
              StandingRule.values(),
              GradeRule.values(),
              EndRule.values(),
              AppraisalRule.values(),
              PictureRule.values(),
              ReleaseRule.values(),
              ReportRule.values(),
              DutyRule.values(),
              ClaimRule.values(),
              TagRule.values(),
              FigureRule.values(),
              UndoRule.values(),
              MergeRule.values(),
              WordsRule.values())
          .flatMap(Arrays::stream)
          .toList();

  /** Under which code it refuses. */
  Code code();

  /** What is wrong, or nothing. */
  @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context);

  /** The refusal of the first rule that the command breaks. */
  static Optional<Rejection> firstBroken(
      Incident incident, IncidentCommand command, DecisionContext context) {
    return ALL.stream()
        .flatMap(rule -> refusal(rule, incident, command, context).stream())
        .findFirst();
  }

  /** The refusal of one rule, when the command breaks it. */
  static Optional<Rejection> refusal(
      CommandRule rule, Incident incident, IncidentCommand command, DecisionContext context) {
    return Optional.ofNullable(rule.broken(incident, command, context))
        .map(message -> new Rejection(rule.code(), message));
  }

  /** Whether there are no words. */
  static boolean blank(@Nullable String words) {
    return words == null || words.isBlank();
  }
}
