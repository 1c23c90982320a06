package io.huiying.contracts.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to an incident. Holds no post text: quotes are cited by salted digest. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = IncidentChange.Detected.class, name = "Detected"),
  @JsonSubTypes.Type(value = IncidentChange.PictureChanged.class, name = "PictureChanged"),
  @JsonSubTypes.Type(value = IncidentChange.Acknowledged.class, name = "Acknowledged"),
  @JsonSubTypes.Type(value = IncidentChange.SeverityProposed.class, name = "SeverityProposed"),
  @JsonSubTypes.Type(value = IncidentChange.SeverityConfirmed.class, name = "SeverityConfirmed"),
  @JsonSubTypes.Type(value = IncidentChange.OccurrenceFixed.class, name = "OccurrenceFixed"),
  @JsonSubTypes.Type(value = IncidentChange.PlaceFixed.class, name = "PlaceFixed"),
  @JsonSubTypes.Type(value = IncidentChange.Assigned.class, name = "Assigned"),
  @JsonSubTypes.Type(value = IncidentChange.ReleaseOffered.class, name = "ReleaseOffered"),
  @JsonSubTypes.Type(value = IncidentChange.ReleaseRecorded.class, name = "ReleaseRecorded"),
  @JsonSubTypes.Type(value = IncidentChange.ClockOpened.class, name = "ClockOpened"),
  @JsonSubTypes.Type(value = IncidentChange.ClockRescheduled.class, name = "ClockRescheduled"),
  @JsonSubTypes.Type(value = IncidentChange.ClockStopped.class, name = "ClockStopped"),
  @JsonSubTypes.Type(value = IncidentChange.Cooled.class, name = "Cooled"),
  @JsonSubTypes.Type(value = IncidentChange.Dismissed.class, name = "Dismissed"),
  @JsonSubTypes.Type(value = IncidentChange.Closed.class, name = "Closed"),
  @JsonSubTypes.Type(value = IncidentChange.CommandRejected.class, name = "CommandRejected"),
  @JsonSubTypes.Type(value = IncidentChange.ReportRecorded.class, name = "ReportRecorded"),
  @JsonSubTypes.Type(value = IncidentChange.DutyOpened.class, name = "DutyOpened"),
  @JsonSubTypes.Type(value = IncidentChange.DutyDone.class, name = "DutyDone"),
  @JsonSubTypes.Type(value = IncidentChange.ClaimRaised.class, name = "ClaimRaised"),
  @JsonSubTypes.Type(value = IncidentChange.ClaimJudged.class, name = "ClaimJudged"),
  @JsonSubTypes.Type(value = IncidentChange.TagJudged.class, name = "TagJudged"),
  @JsonSubTypes.Type(value = IncidentChange.Registered.class, name = "Registered"),
  @JsonSubTypes.Type(value = IncidentChange.NoteAdded.class, name = "NoteAdded"),
  @JsonSubTypes.Type(value = IncidentChange.Appraised.class, name = "Appraised"),
  @JsonSubTypes.Type(value = IncidentChange.MissVerified.class, name = "MissVerified"),
  @JsonSubTypes.Type(value = IncidentChange.Reopened.class, name = "Reopened"),
  @JsonSubTypes.Type(value = IncidentChange.Undone.class, name = "Undone"),
  @JsonSubTypes.Type(value = IncidentChange.MergeRequested.class, name = "MergeRequested"),
  @JsonSubTypes.Type(value = IncidentChange.MergeDeclined.class, name = "MergeDeclined"),
  @JsonSubTypes.Type(value = IncidentChange.MergedInto.class, name = "MergedInto"),
  @JsonSubTypes.Type(value = IncidentChange.Absorbed.class, name = "Absorbed"),
  @JsonSubTypes.Type(value = IncidentChange.SplitOff.class, name = "SplitOff"),
  @JsonSubTypes.Type(value = IncidentChange.Separated.class, name = "Separated"),
  @JsonSubTypes.Type(value = IncidentChange.PostsSplit.class, name = "PostsSplit"),
  @JsonSubTypes.Type(value = IncidentChange.FigureSetAside.class, name = "FigureSetAside"),
  @JsonSubTypes.Type(value = IncidentChange.OccurrenceContested.class, name = "OccurrenceContested")
})
public sealed interface IncidentChange {

  /** Found in posts. {@code title} is made of place, hazard or topic; never a post's own words. */
  record Detected(
      IncidentKind kind,
      String title,
      String groupId,
      Mark mark,
      @Nullable Hazard hazard,
      boolean mainland,
      Ownership ownership,
      List<TopicScore> topics,
      Place place,
      @Nullable Occurrence occurrence,
      List<Figure> figures,
      Instant firstPublishedAt,
      Instant firstSeenAt,
      int posts,
      int sources,
      long heat)
      implements IncidentChange {}

  /**
   * More posts, other figures, a finer place or time; never over what a person confirmed.
   *
   * @param part what the voice that spoke tells by itself, absent when it is the only one
   * @param hazard what happened, when posts made it known or more exact; it is then an emergency
   */
  record PictureChanged(
      String title,
      Ownership ownership,
      List<TopicScore> topics,
      Place place,
      @Nullable Occurrence occurrence,
      List<Figure> figures,
      int posts,
      int sources,
      long heat,
      @Nullable Part part,
      @Nullable Hazard hazard)
      implements IncidentChange {

    @JsonCreator
    public PictureChanged {}

    /** A picture of the same hazard. */
    public PictureChanged(
        String title,
        Ownership ownership,
        List<TopicScore> topics,
        Place place,
        @Nullable Occurrence occurrence,
        List<Figure> figures,
        int posts,
        int sources,
        long heat,
        @Nullable Part part) {
      this(title, ownership, topics, place, occurrence, figures, posts, sources, heat, part, null);
    }
  }

  record Acknowledged(@Nullable String note) implements IncidentChange {}

  /**
   * The house proposes a grade.
   *
   * @param alarming graver than what a person confirmed
   * @param missingAlone nothing but missing or trapped people speaks for it, so that only the duty
   *     officer and the 带班领导 are told; absent otherwise
   */
  record SeverityProposed(SeverityRange severity, boolean alarming, @Nullable Boolean missingAlone)
      implements IncidentChange {

    @JsonCreator
    public SeverityProposed {}

    /** A proposal that everybody is told of. */
    public SeverityProposed(SeverityRange severity, boolean alarming) {
      this(severity, alarming, null);
    }
  }

  record SeverityConfirmed(Severity severity, @Nullable Severity before, @Nullable String reason)
      implements IncidentChange {}

  record OccurrenceFixed(Occurrence occurrence, @Nullable String reason)
      implements IncidentChange {}

  /**
   * What posts tell of the occurrence contradicts itself, or what a person fixed; replaces what was
   * known of that.
   *
   * @param told every time that is told, the one that holds first; empty when they agree again
   */
  record OccurrenceContested(List<Occurrence> told) implements IncidentChange {
    public OccurrenceContested {
      told = List.copyOf(told);
    }
  }

  record PlaceFixed(Place place, Ownership ownership, String title, @Nullable String reason)
      implements IncidentChange {}

  record Assigned(String unit, boolean lead) implements IncidentChange {}

  /** An official source published about it; a person decides whether that was the release. */
  record ReleaseOffered(
      String postId,
      String issuer,
      String evidence,
      @Nullable String url,
      Instant publishedAt,
      @Nullable ReleaseKind kind,
      @Nullable Boolean announced,
      @Nullable String textHash,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReleaseAnswer> answers)
      implements IncidentChange {

    @JsonCreator
    public ReleaseOffered {
      answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /** An offer of which only the appearance is known, as older versions wrote it. */
    public ReleaseOffered(
        String postId, String issuer, String evidence, @Nullable String url, Instant publishedAt) {
      this(postId, issuer, evidence, url, publishedAt, null, null, null, List.of());
    }
  }

  record ReleaseRecorded(Release release) implements IncidentChange {}

  record ClockOpened(Clock clock) implements IncidentChange {}

  /** The same clock with new times; what was due before stays in the history. */
  record ClockRescheduled(Clock clock, String reason) implements IncidentChange {}

  /**
   * MET, MET_LATE, MISSED or CANCELLED. The first MISSED is the judgement, after which the clock
   * goes on ringing; a second one silences it and keeps the miss.
   */
  record ClockStopped(String clockId, ClockState state, Instant stoppedAt, String reason)
      implements IncidentChange {}

  /** Its group cooled: nothing new in the posts. */
  record Cooled() implements IncidentChange {}

  /**
   * 核否.
   *
   * @param topics what it is about instead, when dismissed as 话题不符
   * @param taught the corrections that went with it
   */
  record Dismissed(
      DismissalReason reason,
      String note,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Topic> topics,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Taught> taught)
      implements IncidentChange {

    @JsonCreator
    public Dismissed {
      topics = topics == null ? List.of() : List.copyOf(topics);
      taught = taught == null ? List.of() : List.copyOf(taught);
    }

    /** A dismissal that taught nothing. */
    public Dismissed(DismissalReason reason, String note) {
      this(reason, note, List.of(), List.of());
    }
  }

  record Closed(String note, @Nullable Closing closing) implements IncidentChange {}

  /** A refusal is an answer and an event. */
  record CommandRejected(Rejection rejection) implements IncidentChange {}

  record ReportRecorded(UpwardReport report) implements IncidentChange {}

  record DutyOpened(Duty duty) implements IncidentChange {}

  record DutyDone(Duty duty) implements IncidentChange {}

  record ClaimRaised(Claim claim) implements IncidentChange {}

  /** The claim with its new state. */
  record ClaimJudged(Claim claim, ClaimState before) implements IncidentChange {}

  /** A person confirmed or rejected a tag. */
  record TagJudged(JudgedTag tag, @Nullable String reason) implements IncidentChange {}

  /**
   * 接报: opened by what was told by telephone or in writing, before any post.
   *
   * @param severity what the numbers told may mean, absent when they mean nothing
   */
  record Registered(
      IncidentKind kind,
      String title,
      String groupId,
      Mark mark,
      @Nullable Hazard hazard,
      Ownership ownership,
      Place place,
      @Nullable Occurrence occurrence,
      List<Figure> figures,
      @Nullable SeverityRange severity,
      Intake intake,
      List<String> words)
      implements IncidentChange {}

  /** The note's words lie in {@code incident.evidence.v1} under this digest. */
  record NoteAdded(String digest) implements IncidentChange {}

  record Appraised(Verdict verdict, @Nullable AnswerReason category, @Nullable String reason)
      implements IncidentChange {}

  record MissVerified(String clockId, @Nullable String note) implements IncidentChange {}

  record Reopened(IncidentState state, String reason) implements IncidentChange {}

  record Undone(Step step, String reason) implements IncidentChange {}

  /**
   * This incident survives; the loser was asked.
   *
   * @param request what it was asked under: the same as before while that is not answered; absent
   *     from older houses
   */
  record MergeRequested(String loserId, @Nullable String reason, @Nullable String request)
      implements IncidentChange {}

  /** The loser would not; everything stays as it was. */
  record MergeDeclined(String loserId, String reason) implements IncidentChange {}

  /**
   * This incident falls silent.
   *
   * @param head its head before this event
   * @param snapshot itself before this event
   * @param request under which it was asked to
   */
  record MergedInto(String survivorId, String head, Incident snapshot, @Nullable String request)
      implements IncidentChange {}

  /**
   * The loser's facts are this incident's from now on.
   *
   * @param request under which it was asked for
   */
  record Absorbed(Incident loser, @Nullable String request) implements IncidentChange {}

  /** The loser stands on its own again, with what it brought. */
  record SplitOff(String loserId, String reason) implements IncidentChange {}

  /** This incident is its own again. */
  record Separated(String survivorId, IncidentState state) implements IncidentChange {}

  /** These posts tell of another event; the grouper makes a group of them. */
  record PostsSplit(String groupId, List<String> postIds, String newGroupId, String reason)
      implements IncidentChange {}

  /**
   * A claim was misread; its groups count it no longer.
   *
   * @param upper of the claim, as the group has it
   * @param right what the words do say; absent when they say no such number
   * @param taught the corrections that say so to its groups
   */
  record FigureSetAside(
      FigureKind kind,
      String sourceId,
      long lower,
      long upper,
      @Nullable Long right,
      List<Taught> taught,
      String reason)
      implements IncidentChange {

    public FigureSetAside {
      taught = List.copyOf(taught);
    }
  }
}
