package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.IncidentAction.Register;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 接报登记: what was written down has to be possible; nothing but time and source has to be known. */
enum IntakeRule {
  OWN_ID(
      (intake, command, now) ->
          command.incidentId().equals(Ids.incident(intake.groupId()))
              ? null
              : "事件编号与接报编号不符，未登记，请重新提交。"),
  SOURCE_NAMED(
      (intake, command, now) ->
          Bounds.named(intake.reportedBy())
              ? null
              : "接报须有来源单位（%d 字内），未登记，请补填后再提交。".formatted(Bounds.NAME)),
  REPORTED_ALREADY(
      (intake, command, now) ->
          intake.reportedAt().isAfter(now)
              ? "接报时间 %s 晚于现在，未登记，请核对。".formatted(CommandWords.time(intake.reportedAt()))
              : null),
  REPORTED_LATELY(
      (intake, command, now) ->
          intake.reportedAt().isBefore(now.minus(Bounds.OLDEST)) ? "接报时间在一年以前，未登记，请核对。" : null),
  OCCURRED_BEFORE(
      (intake, command, now) -> {
        Instant at = intake.occurredAt();
        return at != null
                && (at.isAfter(intake.reportedAt()) || at.isBefore(now.minus(Bounds.OLDEST)))
            ? "事发时间 %s 晚于接报时间，或在一年以前，未登记，请核对。".formatted(CommandWords.time(at))
            : null;
      }),
  PLACE_POSSIBLE(
      (intake, command, now) -> {
        Place place = intake.place();
        return !place.known()
                || (place.code().matches("\\d{6}|\\d{9}") && Bounds.named(place.name()))
            ? null
            : "地点须有 6 位或 9 位行政区划代码和名称，未登记，请重新选择；不清楚可留空。";
      }),
  CASUALTIES_POSSIBLE(
      (intake, command, now) -> {
        String wrong = Bounds.impossible(intake.casualties());
        return wrong == null ? null : "伤亡数字有误：" + wrong + "，未登记，请核对。";
      }),
  WORDS_SHORT(
      (intake, command, now) ->
          (intake.title() == null || Bounds.named(intake.title()))
                  && intake.words().size() <= Correction.MAX_WORDS
                  && intake.words().stream()
                      .noneMatch(word -> word.isBlank() || word.length() > Correction.MAX_WORD)
              ? null
              : "事件名称须为 1 至 %d 字，场所名称最多 %d 个、每个 %d 字内，未登记，请精简。"
                  .formatted(Bounds.NAME, Correction.MAX_WORDS, Correction.MAX_WORD));

  private interface Check {
    @Nullable String broken(Register intake, IncidentCommand command, Instant now);
  }

  private final Check check;

  IntakeRule(Check check) {
    this.check = check;
  }

  static Optional<Rejection> firstBroken(
      Register intake, IncidentCommand command, DecisionContext context) {
    return Arrays.stream(values())
        .flatMap(
            rule -> Optional.ofNullable(rule.check.broken(intake, command, context.now())).stream())
        .findFirst()
        .map(message -> new Rejection(Code.INVALID, message));
  }
}
