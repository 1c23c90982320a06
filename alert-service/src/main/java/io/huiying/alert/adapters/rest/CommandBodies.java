package io.huiying.alert.adapters.rest;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.incident.Closing;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.FamiliesTold;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people send with a command, each with its bounds. */
final class CommandBodies {

  private static final int MAX_NOTE = 1_000;
  private static final int MAX_NAME = 100;
  private static final int MAX_ID = 64;
  private static final int MAX_TITLE = 200;
  static final int MAX_SNAPSHOT = 100_000;

  private CommandBodies() {}

  /** A body that becomes an action, or refuses with the field that is wrong. */
  interface Body {
    IncidentAction action();
  }

  record Acknowledgement(@Nullable String note) implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.Acknowledge(Checks.words("note", note, MAX_NOTE));
    }
  }

  record Grading(@Nullable Severity severity, @Nullable String reason) implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.ConfirmSeverity(
          Checks.needed("severity", severity), Checks.words("reason", reason, MAX_NOTE));
    }
  }

  record OccurrenceBody(@Nullable Instant lower, @Nullable Instant upper, @Nullable String reason)
      implements Body {
    @Override
    public IncidentAction action() {
      Instant from = Checks.needed("lower", lower);
      Instant to = upper == null ? from : upper;
      if (to.isBefore(from)) {
        throw Checks.invalid("upper", "不能早于 lower");
      }
      return new IncidentAction.CorrectOccurrence(
          from, to, Checks.words("reason", reason, MAX_NOTE));
    }
  }

  record PlaceBody(@Nullable String code, @Nullable String name, @Nullable String reason)
      implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.FixPlace(
          new Place(Checks.division("code", code), Checks.text("name", name, MAX_NAME)),
          Checks.words("reason", reason, MAX_NOTE));
    }
  }

  record Assignment(@Nullable String unit, @Nullable Boolean lead) implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.Assign(
          Checks.text("unit", unit, MAX_NAME), Checks.needed("lead", lead));
    }
  }

  record ReleaseBody(
      @Nullable ReleaseKind kind,
      @Nullable String issuer,
      @Nullable String title,
      @Nullable String url,
      @Nullable Instant publishedAt,
      @Nullable Boolean principalPresent,
      @Nullable String snapshot,
      @Nullable String offer)
      implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.RecordRelease(
          Checks.needed("kind", kind),
          Checks.text("issuer", issuer, MAX_NAME),
          Checks.text("title", title, MAX_TITLE),
          Checks.url("url", url),
          Checks.needed("publishedAt", publishedAt),
          principalPresent,
          Checks.optional("snapshot", snapshot, MAX_SNAPSHOT),
          Checks.optional("offer", offer, MAX_ID),
          null);
    }
  }

  /**
   * 核否.
   *
   * @param teach 非突发事件: also later posts of its groups are to be taken for none
   * @param topics 话题不符: codes of the topics that it is about, may be empty
   */
  record Dismissal(
      @Nullable DismissalReason reason,
      @Nullable String note,
      @Nullable Boolean teach,
      @Nullable List<String> topics)
      implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.Dismiss(
          Checks.needed("reason", reason),
          Checks.neededWords("note", note, MAX_NOTE),
          teach,
          Checks.topics("topics", topics));
    }
  }

  /** An emergency of this house needs the other fields too; the decider says which. */
  record Closure(
      @Nullable String note,
      @Nullable FamiliesTold familiesTold,
      @Nullable String promisesTo,
      @Nullable String noFinalReport,
      @Nullable String noRelease)
      implements Body {
    @Override
    public IncidentAction action() {
      String told = Checks.optional("promisesTo", promisesTo, MAX_NAME);
      String unreleased = Checks.words("noRelease", noRelease, MAX_NOTE);
      if (unreleased != null) {
        Checks.needed("familiesTold", familiesTold);
        Checks.needed("promisesTo", told);
      }
      Closing closing =
          familiesTold == null || told == null
              ? null
              : new Closing(
                  familiesTold,
                  told,
                  Checks.words("noFinalReport", noFinalReport, MAX_NOTE),
                  unreleased);
      return new IncidentAction.Close(Checks.neededWords("note", note, MAX_NOTE), closing);
    }
  }
}
