package io.huiying.evaluation.simulate;

import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.ConfirmSeverity;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.wire.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Fictional people at the desk. What they do and when depends on the seed and the incident alone,
 * so that with and without a nemesis they do the same at the same time.
 */
final class Officers {

  private static final Actor OFFICER = new Actor("duty-officer", Role.DUTY_OFFICER);
  private static final Duration SLOWEST_ACKNOWLEDGEMENT = Duration.ofMinutes(40);
  private static final Duration SLOWEST_GRADING = Duration.ofHours(3);
  private static final Duration SLOWEST_RELEASE = Duration.ofHours(9);

  private static final Duration LATER = Duration.ofHours(3);
  private static final String AGAIN = "again";

  private final long seed;

  Officers(long seed) {
    this.seed = seed;
  }

  /** What they will do about a new incident. */
  List<IncidentCommand> about(Incident incident) {
    SplittableRandom random = new SplittableRandom(seed ^ incident.id().hashCode());
    List<IncidentCommand> plan = new ArrayList<>();
    Instant seen = incident.firstSeenAt();
    if (random.nextInt(4) > 0) {
      plan.add(
          command(incident, "ack", seen, SLOWEST_ACKNOWLEDGEMENT, random, new Acknowledge(null)));
    }
    if (random.nextBoolean()) {
      Severity grade = Severity.values()[random.nextInt(Severity.values().length)];
      plan.add(
          command(
              incident,
              "grade",
              seen,
              SLOWEST_GRADING,
              random,
              new ConfirmSeverity(grade, "现场核实")));
    }
    if (random.nextInt(3) > 0) {
      Instant published = seen.plusSeconds(random.nextLong(SLOWEST_RELEASE.toSeconds()));
      plan.add(
          command(
              incident,
              "release",
              published.plus(Duration.ofMinutes(5)),
              Duration.ofMinutes(20),
              random,
              new RecordRelease(
                  ReleaseKind.NOTICE, "云汀市应急管理局", "情况通报", null, published, null, "通报全文")));
    }
    return plan;
  }

  /** The same once more, hours later; empty when that was tried. */
  Optional<IncidentCommand> again(IncidentCommand refused, Instant now) {
    String id = Ids.derive(AGAIN, refused.commandId());
    return refused.commandId().startsWith(AGAIN)
        ? Optional.empty()
        : Optional.of(
            new IncidentCommand(
                id,
                refused.incidentId(),
                refused.actor(),
                now.plus(LATER),
                refused.expectedVersion(),
                refused.action()));
  }

  private static IncidentCommand command(
      Incident incident,
      String what,
      Instant from,
      Duration within,
      SplittableRandom random,
      IncidentAction action) {
    Instant at = from.plusSeconds(random.nextLong(within.toSeconds()));
    String id = Ids.derive("c", incident.id(), what);
    return new IncidentCommand(id, incident.id(), OFFICER, at, null, action);
  }
}
