package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Incident;

/** Why a clock was changed, for people. */
final class ClockWords {

  private ClockWords() {}

  static String whyRescheduled(Clock before, Clock after) {
    if (before.generation() != after.generation()) {
      return "起算时间变更，时限重新计算";
    }
    if (before.provisional() != after.provisional()) {
      return after.provisional() ? "等级待核定" : "等级已核定";
    }
    if (!before.owner().equals(after.owner())) {
      return "责任单位变更";
    }
    if (!before.details().equals(after.details())) {
      return "提醒范围或说明变更";
    }
    return before.title().equals(after.title()) ? "所依规则更新" : "事件名称变更";
  }

  static String whyWithdrawn(Incident incident, Clock clock) {
    return switch (incident.state()) {
      case CLOSED -> "已结案";
      case DISMISSED -> "已核否";
      case MERGED -> "已并入其他事件";
      case DETECTED, REPORTED, ACKNOWLEDGED ->
          OwnershipPolicy.answers(incident.ownership())
              ? whyNotWanted(incident, clock)
              : "归属变更为" + incident.ownership().label();
    };
  }

  private static String whyNotWanted(Incident incident, Clock clock) {
    return switch (clock.kind()) {
      case RESPONSE ->
          AppraisalPolicy.watched(incident) && !GravityPolicy.major(incident)
              ? "研判为关注，不单独回应"
              : "升级为重大以上，改按首次发布、新闻发布会时限";
      case FIRST_RELEASE, PRESS_CONFERENCE, PRESS_CENTRE ->
          GravityPolicy.major(incident) ? "现行规则无此时限" : "核定为重大以下";
      case FOLLOW_UP, FINAL, SUPPLEMENT -> "已终报或已按新数字报送";
      case ACKNOWLEDGE,
          REPORT_UP,
          CONTINUED_RELEASE,
          INTERPRETATION,
          REPOST,
          SERVICE_GUIDE,
          PROGRESS ->
          "现行等级或规则无此时限";
    };
  }
}
