package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.TimelineEntry;
import io.huiying.contracts.incident.Rejection;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How commands are refused. */
public final class Refusals {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  static final String BROKER_AWAY = "broker-away";

  private Refusals() {}

  /** The decider's refusal, with its words. */
  static ProblemException of(Rejection rejection) {
    return new ProblemException(
        Problem.of(
            status(rejection.code()),
            rejection.code().name(),
            "The command was refused",
            rejection.message()));
  }

  /** Another was faster: who did what, when, since the version that was seen. */
  static ProblemException conflict(Rejection rejection, List<TimelineEntry> since) {
    String changes =
        since.stream()
            .map(e -> TIME.format(e.at()) + " " + e.actor().name() + " " + e.summary())
            .collect(Collectors.joining("；"));
    String words = changes.isEmpty() ? "" : "此后的变更：" + changes + "。";
    return of(new Rejection(rejection.code(), rejection.message() + words));
  }

  private static int status(Rejection.Code code) {
    return switch (code) {
      case NOT_FOUND -> 404;
      case VERSION_CONFLICT -> 412;
      case NOT_ALLOWED_NOW -> 409;
      case NEEDS_MANAGER -> 403;
      case INVALID -> 422;
    };
  }

  public static ProblemException notFound() {
    return new ProblemException(
        Problem.of(404, Rejection.Code.NOT_FOUND.name(), "No such incident", "没有这个事件"));
  }

  static ProblemException keyUsedElsewhere() {
    return new ProblemException(
        Problem.of(
            422,
            "key-used-elsewhere",
            "The Idempotency-Key was used for another request",
            "该 Idempotency-Key 已用于另一个操作，本次操作未执行；请换一个再提交"));
  }

  public static ProblemException brokerAway() {
    return new ProblemException(
        Problem.of(503, BROKER_AWAY, "The broker does not answer", "消息系统暂不可用，不能确认操作已提交；请稍后核对，再重试"),
        Map.of("Retry-After", "5"));
  }

  static ProblemException noAnswerYet(String commandId) {
    return new ProblemException(
        Problem.of(504, "no-answer-yet", "Taken, not answered yet", "操作已提交，尚未得到结果，请稍后查询"),
        Map.of("Location", "/api/v1/commands/" + commandId));
  }
}
