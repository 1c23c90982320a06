package io.huiying.alert.adapters.console;

import io.huiying.alert.domain.dossier.Waterfall;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.incident.PageFetch;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident as the API shows it; times are written in Asia/Shanghai.
 *
 * @param occurrenceFixed whether a person fixed when it happened
 * @param otherTimes times of occurrence that are told and contradict {@code occurredAt}
 * @param groups ids of the groups of posts that tell of it, its own first: what the analysis says
 *     of them (explanation, effects, contested claims, heat, proposed tags) is asked for by these
 */
public record IncidentView(
    String id,
    long version,
    String title,
    @Nullable String headline,
    IncidentKind kind,
    IncidentState state,
    String stateLabel,
    Mark mark,
    Ownership ownership,
    String ownershipLabel,
    @Nullable String hazard,
    @Nullable String hazardLabel,
    boolean mainland,
    List<TopicView> topics,
    Place place,
    @Nullable OccurrenceView occurredAt,
    boolean occurrenceFixed,
    List<OccurrenceView> otherTimes,
    Instant detectedAt,
    @Nullable Instant reportedAt,
    Instant firstPublishedAt,
    Instant firstSeenAt,
    @Nullable Instant acknowledgedAt,
    @Nullable String acknowledgedBy,
    @Nullable Instant confirmedAt,
    @Nullable SeverityView severity,
    List<FigureView> figures,
    List<ClockView> clocks,
    List<String> units,
    @Nullable String lead,
    List<ReleaseView> releases,
    List<OfferView> offers,
    int posts,
    int sources,
    long heat,
    List<WaterfallView> waterfall,
    HandlingView handling,
    List<String> groups,
    List<UnitView> proposedUnits) {

  /**
   * A unit that a table proposes; {@code charged} once a person assigned it.
   *
   * @param because the hazard or topic that it is proposed for, or coordination
   */
  public record UnitView(
      String unit,
      boolean lead,
      String because,
      String clause,
      String table,
      String source,
      boolean charged) {}

  /** What it is about. */
  public record TopicView(String code, String label, double score) {}

  /** When it happened; {@code evidence} are the words that say so, absent when erased. */
  public record OccurrenceView(
      Instant lower, Instant upper, Occurrence.Precision precision, @Nullable String evidence) {}

  /** What the house proposes, and what a person confirmed. */
  public record SeverityView(
      String lower,
      String upper,
      String lowerLabel,
      String upperLabel,
      @Nullable String standard,
      @Nullable String rule,
      @Nullable String confirmed,
      @Nullable String confirmedLabel) {}

  /** One claim; {@code upper} is absent when the words set no bound. */
  public record FigureView(
      String kind,
      String label,
      Figure.State state,
      Figure.Scope scope,
      @Nullable Long value,
      long lower,
      @Nullable Long upper,
      @Nullable Instant asOf,
      String sourceId,
      SourceKind sourceKind,
      Instant publishedAt,
      @Nullable String quote) {}

  /** One deadline. */
  public record ClockView(
      String id,
      ClockKind kind,
      String label,
      String owner,
      ClockState state,
      boolean provisional,
      boolean bornOverdue,
      boolean verified,
      Instant startedFrom,
      Instant openedAt,
      Instant dueAt,
      Instant dueLatest,
      @Nullable Instant stoppedAt,
      String stopsOn,
      String ruleSet,
      String clause,
      @Nullable ReportForm form,
      @Nullable String recipient,
      List<NoteView> notes,
      @Nullable Instant gradedAt,
      @Nullable String calendar) {}

  /** What people have to know beside a clock's times. */
  public record NoteView(String code, String label) {}

  /**
   * One answer given.
   *
   * @param offer the official post that it was taken from, absent when it was typed in
   */
  public record ReleaseView(
      String id,
      ReleaseKind kind,
      String label,
      String issuer,
      String title,
      @Nullable String url,
      Instant publishedAt,
      Instant recordedAt,
      @Nullable Boolean principalPresent,
      boolean recordedLate,
      boolean issuerVerified,
      @Nullable String textHash,
      @Nullable String offer,
      List<PointView> points,
      SnapshotView snapshot) {}

  /**
   * Whether a release's words were kept.
   *
   * @param kept as evidence, pasted or read
   * @param outcome of reading its page, absent when nobody tried
   * @param label of the outcome: what to do when there was none
   * @param readAt when that was
   */
  public record SnapshotView(
      boolean kept,
      PageFetch.@Nullable Outcome outcome,
      @Nullable String label,
      @Nullable Instant readAt) {}

  /**
   * What an official source published and nobody recorded yet; {@code title} is absent when erased.
   */
  public record OfferView(
      String postId,
      @Nullable ReleaseKind kind,
      @Nullable String label,
      boolean announced,
      String issuer,
      @Nullable String title,
      @Nullable String url,
      Instant publishedAt,
      List<PointView> points) {}

  /** A point that a release answers; {@code words} are absent when erased. */
  public record PointView(String point, String label, @Nullable String words) {}

  /** One step from occurrence to the press conference; a span may be negative. */
  public record WaterfallView(
      Waterfall.Kind step,
      String label,
      Instant at,
      @Nullable Duration sincePrevious,
      @Nullable Duration sinceOccurrence) {}
}
