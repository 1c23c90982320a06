package io.huiying.alert.domain.review;

import io.huiying.alert.domain.dossier.Waterfall;
import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.IncidentChange.*;
import io.huiying.contracts.incident.IncidentChange.FigureSetAside;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.incident.Step;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an incident's events come to for a review, taken in their order. Not for several threads at
 * once.
 */
public final class Course {

  private final String incidentId;
  private final Mark mark;
  private final Instant foundAt;
  private final boolean reported;
  private final Deadlines deadlines = new Deadlines();
  private final Moments moments = new Moments();
  private final Grades grades = new Grades();
  private @Nullable Occurrence occurrence;
  private long version;
  private String title;
  private Ownership ownership;
  private Place place;
  private @Nullable Topic topic;
  private @Nullable DismissalReason dismissal;
  private boolean closed;
  private boolean merged;

  private Course(
      IncidentEvent first,
      Mark mark,
      String title,
      Ownership ownership,
      Place place,
      boolean reported) {
    this.incidentId = first.incidentId();
    this.version = first.sequence();
    this.foundAt = first.at();
    this.mark = mark;
    this.title = title;
    this.ownership = ownership;
    this.place = place;
    this.reported = reported;
    moments.taken(Waterfall.Kind.ALERTED, first.at());
  }

  /** The course that an event begins; empty when it is in the middle of one. */
  public static Optional<Course> begin(IncidentEvent first) {
    if (first.change() instanceof Detected d) {
      var course = new Course(first, d.mark(), d.title(), d.ownership(), d.place(), false);
      course.topic = first(d.topics());
      course.occurrence = d.occurrence();
      course.moments.taken(Waterfall.Kind.FIRST_SEEN, d.firstSeenAt());
      return Optional.of(course);
    }
    if (first.change() instanceof Registered r) {
      var course = new Course(first, r.mark(), r.title(), r.ownership(), r.place(), true);
      course.occurrence = r.occurrence();
      course.moments.taken(Waterfall.Kind.REPORTED, r.intake().reportedAt());
      return Optional.of(course);
    }
    return Optional.empty();
  }

  /** Takes the next event; one that was taken before changes nothing. */
  public void take(IncidentEvent event) {
    if (event.sequence() <= version) {
      return;
    }
    version = event.sequence();
    switch (event.change()) {
      case PictureChanged p -> {
        title = p.title();
        ownership = p.ownership();
        place = p.place();
        topic = first(p.topics());
        occurrence = p.occurrence();
      }
      case PlaceFixed p -> {
        title = p.title();
        ownership = p.ownership();
        place = p.place();
      }
      case SeverityProposed p -> grades.proposed(p.severity());
      case SeverityConfirmed c -> {
        grades.confirmed(c.severity());
        moments.taken(Waterfall.Kind.GRADED, event.at());
      }
      case OccurrenceFixed o -> occurrence = o.occurrence();
      case Acknowledged _ -> moments.taken(Waterfall.Kind.ACKNOWLEDGED, event.at());
      case ReleaseRecorded r -> moments.released(r.release());
      case Undone u -> undo(u.step());
      case Dismissed d -> dismissal = d.reason();
      case Closed _ -> closed = true;
      case Reopened _ -> {
        dismissal = null;
        closed = false;
      }
      case MergedInto _ -> merged = true;
      case Separated _ -> merged = false;
      case ClockOpened c -> deadlines.open(c.clock());
      case ClockRescheduled c -> deadlines.last(c.clock().id(), known -> known.moved(c.clock()));
      case ClockStopped s ->
          deadlines.last(s.clockId(), known -> known.stopped(s.state(), s.stoppedAt(), closed));
      case MissVerified v -> deadlines.last(v.clockId(), Deadline::confirmed);
      case Detected _, Registered _, OccurrenceContested _ -> {}
      case Assigned _, ReleaseOffered _, ReportRecorded _, Cooled _ -> {}
      case DutyOpened _, DutyDone _, ClaimRaised _, ClaimJudged _, TagJudged _, Appraised _ -> {}
      case NoteAdded _, CommandRejected _, MergeRequested _, MergeDeclined _ -> {}
      case Absorbed a -> {
        moments.join(a.loser());
        grades.join(a.loser());
      }
      case SplitOff s -> {
        moments.part(s.loserId());
        grades.part(s.loserId());
      }
      case PostsSplit _, FigureSetAside _ -> {}
    }
  }

  private void undo(Step step) {
    switch (step) {
      case Step.Graded graded -> {
        grades.confirmed(graded.before());
        if (graded.confirmedAt() == null) {
          moments.undone(Waterfall.Kind.GRADED);
        }
      }
      case Step.Timed timed -> occurrence = timed.before();
      case Step.Added added -> moments.withdrawn(added.id());
      case Step.Placed placed -> {
        title = placed.title();
        ownership = placed.ownership();
        place = placed.before();
      }
      case Step.Assigned _ -> {}
    }
  }

  /** Where its hours went. */
  public Waterfall waterfall() {
    return moments.waterfall(occurrence);
  }

  public String incidentId() {
    return incidentId;
  }

  public String title() {
    return title;
  }

  /** Where it happened, as far as is known. */
  public Place place() {
    return place;
  }

  /** When it was opened here. */
  public Instant foundAt() {
    return foundAt;
  }

  public boolean drill() {
    return mark == Mark.DRILL;
  }

  /** Whether this house, or one below it, has to answer for it; others' are nobody's figures. */
  public boolean counts() {
    return !merged && OwnershipPolicy.answers(ownership);
  }

  /** Every deadline that it had; none when it was merged, because the survivor's count. */
  public Stream<Deadline> deadlines() {
    return merged ? Stream.empty() : deadlines.all();
  }

  /**
   * By what people confirmed, else by the gravest that was possible; absent when nobody can say.
   */
  public @Nullable Severity grade() {
    return grades.grade();
  }

  /** What it is mostly about; absent when about nothing known. */
  public @Nullable Topic topic() {
    return topic;
  }

  private static @Nullable Topic first(List<TopicScore> topics) {
    return topics.isEmpty() ? null : topics.getFirst().code();
  }

  /** Found by this house in posts, and not told to it by telephone. */
  public boolean found() {
    return !reported;
  }

  /** The first proposal that it may be 重大 or graver, absent when there was none. */
  public @Nullable SeverityRange alarmed() {
    return grades.alarmed();
  }

  /** Whether such an alarm turned out right; absent while no person has said so. */
  public @Nullable Boolean alarmedRightly() {
    Boolean said = dismissal == null ? null : FalseAlarms.alarmedRightly(dismissal);
    if (said != null) {
      return said;
    }
    Severity confirmed = grades.confirmed();
    return confirmed == null ? null : Boolean.valueOf(confirmed.atLeast(Severity.MAJOR));
  }

  /** Whether finding it turned out right; absent while no person has said anything. */
  public @Nullable Boolean foundRightly() {
    if (dismissal != null) {
      return FalseAlarms.foundRightly(dismissal);
    }
    boolean answered = deadlines().anyMatch(d -> d.state().met());
    return grades.confirmed() != null || closed || answered ? Boolean.TRUE : null;
  }
}
