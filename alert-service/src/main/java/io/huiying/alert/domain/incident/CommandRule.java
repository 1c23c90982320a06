package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a command must fulfil, one constant a rule, asked in this order. The message says to a
 * person what was wrong, what was kept, what to do.
 */
enum CommandRule {
  /** If-Match: nobody did anything since that the person has not seen. Growth does not count. */
  VERSION_SEEN(Code.VERSION_CONFLICT) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      Long seen = command.expectedVersion();
      boolean current = seen == null || (seen >= incident.revision() && seen <= incident.version());
      return current
          ? null
          : "您看到的是第 %d 版，此后已有变更（现为第 %d 版）。您的操作未保存，请刷新核对后再提交。".formatted(seen, incident.version());
    }
  },
  /** Closed and dismissed incidents are at rest; a closed one still takes 补登. */
  INCIDENT_OPEN(Code.NOT_ALLOWED_NOW) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      boolean late =
          incident.state() == IncidentState.CLOSED && command.action() instanceof RecordRelease;
      return incident.state().open() || late
          ? null
          : "事件%s，不再接受此操作，记录未改变。如有新情况，请与分管领导联系。".formatted(CommandWords.label(incident.state()));
    }
  },
  ACKNOWLEDGED_ONCE(Code.NOT_ALLOWED_NOW) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      Instant at = incident.acknowledgedAt();
      return at == null || !(command.action() instanceof Acknowledge)
          ? null
          : "%s 已于 %s 签收，无需重复签收。首次发布等时限照常计时。"
              .formatted(incident.acknowledgedBy(), CommandWords.time(at));
    }
  },
  LOWERING_NEEDS_MANAGER(Code.NEEDS_MANAGER) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      return lowers(incident, command) && command.actor().role() != Role.MANAGER
          ? "由重大以上降为%s须由分管领导核定。等级和时限保持不变，请报分管领导处理。"
              .formatted(((ConfirmSeverity) command.action()).severity().label())
          : null;
    }
  },
  LOWERING_NEEDS_REASON(Code.INVALID) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      return lowers(incident, command) && blank(((ConfirmSeverity) command.action()).reason())
          ? "由重大以上下调等级须填写理由。等级和时限保持不变，请填写理由后再提交。"
          : null;
    }
  },
  DISMISSING_MAJOR_NEEDS_MANAGER(Code.NEEDS_MANAGER) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Dismiss
              && GravityPolicy.major(incident)
              && command.actor().role() != Role.MANAGER
          ? "系统建议或已核定为重大以上的事件，须由分管领导核否。事件和时限保持不变，请报分管领导处理。"
          : null;
    }
  },
  DISMISSING_MAJOR_NEEDS_NOTE(Code.INVALID) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Dismiss dismiss
              && GravityPolicy.major(incident)
              && blank(dismiss.note())
          ? "核否重大以上事件须填写说明。事件和时限保持不变，请填写说明后再提交。"
          : null;
    }
  },
  CLOSING_NEEDS_MANAGER(Code.NEEDS_MANAGER) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Close && command.actor().role() != Role.MANAGER
          ? "结案须由分管领导办理。事件保持不变，请报分管领导处理。"
          : null;
    }
  },
  CLOSING_NEEDS_NOTE(Code.INVALID) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Close close && blank(close.note())
          ? "结案须填写说明。事件保持不变，请填写说明后再提交。"
          : null;
    }
  },
  OCCURRENCE_POSSIBLE(Code.INVALID) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      if (!(command.action() instanceof CorrectOccurrence fix)) {
        return null;
      }
      if (fix.upper().isBefore(fix.lower())) {
        return "事发时间的截止早于起始，原时间未改变，请核对。";
      }
      if (fix.upper().isAfter(context.now())) {
        return "事发时间晚于现在，原时间未改变，请核对。";
      }
      return fix.lower().isBefore(incident.detectedAt().minus(OLDEST))
          ? "事发时间早于发现时间一年以上，原时间未改变，请核对。"
          : null;
    }
  },
  PLACE_NAMED(Code.INVALID) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      if (!(command.action() instanceof FixPlace fix)) {
        return null;
      }
      Place place = fix.place();
      boolean named = place.code().matches("\\d{6}|\\d{9}") && !blank(place.name());
      return named && place.name().length() <= NAME ? null : "地点须有 6 位或 9 位行政区划代码和名称，原地点未改变，请重新选择。";
    }
  },
  MOVING_MAJOR_AWAY_NEEDS_MANAGER(Code.NEEDS_MANAGER) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
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
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      if (!(command.action() instanceof Assign assign)) {
        return null;
      }
      if (blank(assign.unit()) || assign.unit().length() > NAME) {
        return "责任单位名称须为 1 至 %d 字，原责任单位未改变，请核对。".formatted(NAME);
      }
      return incident.units().size() >= UNITS && !incident.units().contains(assign.unit().strip())
          ? "责任单位最多 %d 个，未添加，请先核对现有单位。".formatted(UNITS)
          : null;
    }
  },
  RELEASE_COMPLETE(Code.INVALID) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      return release(command)
          .filter(
              r ->
                  blank(r.issuer())
                      || r.issuer().length() > NAME
                      || blank(r.title())
                      || r.title().length() > TITLE
                      || !url(r.url()))
          .map(
              r ->
                  "发布记录须有发布主体（%d 字内）、标题（%d 字内），网址须以 http 开头、不超过 2048 字节。未登记，时限照常计时，请补全后再提交。"
                      .formatted(NAME, TITLE))
          .orElse(null);
    }
  },
  RELEASE_NOT_IN_FUTURE(Code.INVALID) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      return release(command)
          .filter(r -> r.publishedAt().isAfter(context.now()))
          .map(
              r ->
                  "登记的发布时间 %s 晚于现在，未登记，时限照常计时。请在发布之后登记，或核对时间。"
                      .formatted(CommandWords.time(r.publishedAt())))
          .orElse(null);
    }
  },
  RELEASE_AFTER_OCCURRENCE(Code.INVALID) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      var occurrence = incident.occurrence();
      return release(command)
          .filter(r -> occurrence != null && r.publishedAt().isBefore(occurrence.lower()))
          .map(
              r ->
                  "登记的发布时间 %s 早于事发时间，请核对。未登记，时限照常计时。".formatted(CommandWords.time(r.publishedAt())))
          .orElse(null);
    }
  },
  RELEASE_RECORDED_ONCE(Code.NOT_ALLOWED_NOW) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      return release(command)
          .filter(r -> holds(incident, ReleasePolicy.idOf(incident, r)))
          .map(r -> "这次发布已经登记过，原记录保持不变，无需重复登记。")
          .orElse(null);
    }
  },
  RELEASES_BOUNDED(Code.INVALID) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      return release(command)
          .filter(r -> incident.releases().size() >= RELEASES)
          .map(r -> "一个事件最多登记 %d 次发布，未登记。".formatted(RELEASES))
          .orElse(null);
    }
  },
  WORDS_BOUNDED(Code.INVALID) {
    @Override
    @Nullable String broken(Incident incident, IncidentCommand command, DecisionContext context) {
      return CommandWords.of(command.action()).length() > WORDS
          ? "理由或说明超过 %d 字，未保存，请精简后再提交。".formatted(WORDS)
          : null;
    }
  };

  private static final Duration OLDEST = Duration.ofDays(366);
  private static final int NAME = 100;
  private static final int TITLE = 300;

  /** In bytes, because a snapshot with all its releases has to fit into one record. */
  private static final int URL = 2048;

  private static final int WORDS = 1000;
  private static final int UNITS = 30;
  private static final int RELEASES = 100;

  private final Code code;

  CommandRule(Code code) {
    this.code = code;
  }

  /** What is wrong, or nothing. */
  abstract @Nullable String broken(
      Incident incident, IncidentCommand command, DecisionContext context);

  /** The refusal of the first rule that the command breaks. */
  static Optional<Rejection> firstBroken(
      Incident incident, IncidentCommand command, DecisionContext context) {
    return Arrays.stream(values())
        .flatMap(rule -> rule.refusal(incident, command, context).stream())
        .findFirst();
  }

  private Optional<Rejection> refusal(
      Incident incident, IncidentCommand command, DecisionContext context) {
    return Optional.ofNullable(broken(incident, command, context))
        .map(message -> new Rejection(code, message));
  }

  private static boolean lowers(Incident incident, IncidentCommand command) {
    return command.action() instanceof ConfirmSeverity grade
        && !grade.severity().atLeast(Severity.MAJOR)
        && GravityPolicy.major(incident);
  }

  private static boolean leaves(Incident incident, Ownership after) {
    return OwnershipPolicy.answers(incident.ownership()) && !OwnershipPolicy.answers(after);
  }

  private static Optional<RecordRelease> release(IncidentCommand command) {
    return command.action() instanceof RecordRelease release
        ? Optional.of(release)
        : Optional.empty();
  }

  private static boolean holds(Incident incident, String releaseId) {
    return incident.releases().stream().anyMatch(known -> known.id().equals(releaseId));
  }

  private static boolean url(@Nullable String url) {
    return url == null || (bytes(url) <= URL && url.matches("https?://[^\\s\\p{Cntrl}\"\\\\<>]+"));
  }

  private static int bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean blank(@Nullable String words) {
    return words == null || words.isBlank();
  }
}
