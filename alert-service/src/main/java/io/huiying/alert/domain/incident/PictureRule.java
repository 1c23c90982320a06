package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Assign;
import io.huiying.contracts.incident.IncidentAction.CorrectOccurrence;
import io.huiying.contracts.incident.IncidentAction.FixPlace;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.Role;
import org.jspecify.annotations.Nullable;

/** When, where, and who answers for it. */
enum PictureRule implements CommandRule {
  OCCURRENCE_POSSIBLE(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      if (!(command.action() instanceof CorrectOccurrence fix)) {
        return null;
      }
      if (fix.upper().isBefore(fix.lower())) {
        return "事发时间的截止早于起始，原时间未改变，请核对。";
      }
      if (fix.upper().isAfter(context.now())) {
        return "事发时间晚于现在，原时间未改变，请核对。";
      }
      return Bounds.tooOld(incident, fix.lower()) ? "事发时间早于发现时间一年以上，原时间未改变，请核对。" : null;
    }
  },
  PLACE_NAMED(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      if (!(command.action() instanceof FixPlace fix)) {
        return null;
      }
      Place place = fix.place();
      boolean named = place.code().matches("\\d{6}|\\d{9}") && Bounds.named(place.name());
      return named ? null : "地点须有 6 位或 9 位行政区划代码和名称，原地点未改变，请重新选择。";
    }
  },
  MOVING_MAJOR_AWAY_NEEDS_MANAGER(Code.NEEDS_MANAGER) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof FixPlace fix
              && GravityPolicy.major(incident)
              && leaves(incident, OwnershipPolicy.of(context.home(), true, fix.place()))
              && command.actor().role() != Role.MANAGER
          ? "把重大以上事件改到本地以外，须由分管领导办理。地点和时限保持不变，请报分管领导处理。"
          : null;
    }
  },
  UNIT_NAMED(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      if (!(command.action() instanceof Assign assign)) {
        return null;
      }
      if (!Bounds.named(assign.unit())) {
        return "责任单位名称须为 1 至 %d 字，原责任单位未改变，请核对。".formatted(Bounds.NAME);
      }
      return incident.units().size() >= Bounds.UNITS
              && !incident.units().contains(assign.unit().strip())
          ? "责任单位最多 %d 个，未添加，请先核对现有单位。".formatted(Bounds.UNITS)
          : null;
    }
  };

  private final Code code;

  PictureRule(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }

  private static boolean leaves(Incident incident, Ownership after) {
    return OwnershipPolicy.answers(incident.ownership()) && !OwnershipPolicy.answers(after);
  }
}
