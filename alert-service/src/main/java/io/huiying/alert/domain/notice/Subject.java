package io.huiying.alert.domain.notice;

import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.*;
import io.huiying.contracts.incident.IncidentChange.FigureSetAside;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.post.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the messages about an incident need to remember of it.
 *
 * @param title as it is now
 * @param mark exercise or not
 * @param ownership whose it is
 * @param gravest the gravest upper bound that people were told of
 * @param clocks those that were opened, newest schedule
 * @param missed ids of clocks whose miss has been told
 */
public record Subject(
    String title,
    Mark mark,
    Ownership ownership,
    Severity gravest,
    List<Clock> clocks,
    List<String> missed) {

  public Subject {
    clocks = List.copyOf(clocks);
    missed = List.copyOf(missed);
  }

  /** The subject after an event; absent until the incident is detected. */
  public static @Nullable Subject after(@Nullable Subject before, IncidentEvent event) {
    IncidentChange change = event.change();
    if (before == null) {
      if (change instanceof Registered r) {
        return born(r.title(), r.mark(), r.ownership());
      }
      return change instanceof Detected d ? born(d.title(), d.mark(), d.ownership()) : null;
    }
    return switch (change) {
      case Detected _, Registered _ -> before;
      case PictureChanged p -> before.named(p.title(), p.ownership());
      case PlaceFixed p -> before.named(p.title(), p.ownership());
      case SeverityProposed p -> before.graded(p.severity().upper());
      case SeverityConfirmed c -> before.gradedTo(c.severity());
      case ClockOpened c -> before.with(c.clock());
      case ClockRescheduled c -> before.with(c.clock());
      case ClockStopped s -> before.stopped(s);
      case Acknowledged a -> before;
      case OccurrenceFixed o -> before;
      case Assigned a -> before;
      case ReleaseOffered r -> before;
      case ReleaseRecorded r -> before;
      case Cooled c -> before;
      case Dismissed d -> before;
      case Closed c -> before;
      case ReportRecorded _, DutyOpened _, DutyDone _ -> before;
      case TagJudged _, Appraised _, OccurrenceContested _ -> before;
      case ClaimRaised _, ClaimJudged _, NoteAdded _, MissVerified _, Undone _ -> before;
      case Reopened _, MergeRequested _, MergeDeclined _, MergedInto _, Absorbed _ -> before;
      case SplitOff _, Separated _, PostsSplit _, FigureSetAside _ -> before;
      case CommandRejected r -> before;
    };
  }

  private static Subject born(String title, Mark mark, Ownership ownership) {
    return new Subject(title, mark, ownership, Severity.GENERAL, List.of(), List.of());
  }

  /** A clock by its id. */
  public @Nullable Clock clock(String clockId) {
    for (Clock clock : clocks) {
      if (clock.id().equals(clockId)) {
        return clock;
      }
    }
    return null;
  }

  private Subject named(String newTitle, Ownership newOwnership) {
    return new Subject(newTitle, mark, newOwnership, gravest, clocks, missed);
  }

  private Subject graded(Severity upper) {
    return gradedTo(Severity.graver(gravest, upper));
  }

  private Subject gradedTo(Severity severity) {
    return new Subject(title, mark, ownership, severity, clocks, missed);
  }

  private Subject with(Clock clock) {
    List<Clock> known = new ArrayList<>(clocks);
    known.removeIf(c -> c.id().equals(clock.id()));
    known.add(clock);
    List<String> told = new ArrayList<>(missed);
    if (clock.state() == ClockState.RUNNING) {
      told.remove(clock.id());
    }
    return new Subject(title, mark, ownership, gravest, known, told);
  }

  private Subject stopped(ClockStopped stop) {
    if (stop.state() != ClockState.MISSED || missed.contains(stop.clockId())) {
      return this;
    }
    List<String> told = new ArrayList<>(missed);
    told.add(stop.clockId());
    return new Subject(title, mark, ownership, gravest, clocks, told);
  }
}
