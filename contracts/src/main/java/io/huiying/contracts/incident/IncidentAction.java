package io.huiying.contracts.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.signal.GroupSignal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person, or another incident, asks of an incident. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = IncidentAction.Acknowledge.class, name = "Acknowledge"),
  @JsonSubTypes.Type(value = IncidentAction.ConfirmSeverity.class, name = "ConfirmSeverity"),
  @JsonSubTypes.Type(value = IncidentAction.CorrectOccurrence.class, name = "CorrectOccurrence"),
  @JsonSubTypes.Type(value = IncidentAction.FixPlace.class, name = "FixPlace"),
  @JsonSubTypes.Type(value = IncidentAction.Assign.class, name = "Assign"),
  @JsonSubTypes.Type(value = IncidentAction.RecordRelease.class, name = "RecordRelease"),
  @JsonSubTypes.Type(value = IncidentAction.Dismiss.class, name = "Dismiss"),
  @JsonSubTypes.Type(value = IncidentAction.Close.class, name = "Close"),
  @JsonSubTypes.Type(value = IncidentAction.RecordReport.class, name = "RecordReport"),
  @JsonSubTypes.Type(value = IncidentAction.OpenDuty.class, name = "OpenDuty"),
  @JsonSubTypes.Type(value = IncidentAction.RecordDuty.class, name = "RecordDuty"),
  @JsonSubTypes.Type(value = IncidentAction.RaiseClaim.class, name = "RaiseClaim"),
  @JsonSubTypes.Type(value = IncidentAction.JudgeClaim.class, name = "JudgeClaim"),
  @JsonSubTypes.Type(value = IncidentAction.JudgeTag.class, name = "JudgeTag"),
  @JsonSubTypes.Type(value = IncidentAction.ProposeSeverity.class, name = "ProposeSeverity"),
  @JsonSubTypes.Type(value = IncidentAction.Register.class, name = "Register"),
  @JsonSubTypes.Type(value = IncidentAction.AddNote.class, name = "AddNote"),
  @JsonSubTypes.Type(value = IncidentAction.Appraise.class, name = "Appraise"),
  @JsonSubTypes.Type(value = IncidentAction.VerifyMiss.class, name = "VerifyMiss"),
  @JsonSubTypes.Type(value = IncidentAction.Reopen.class, name = "Reopen"),
  @JsonSubTypes.Type(value = IncidentAction.Undo.class, name = "Undo"),
  @JsonSubTypes.Type(value = IncidentAction.Merge.class, name = "Merge"),
  @JsonSubTypes.Type(value = IncidentAction.Split.class, name = "Split"),
  @JsonSubTypes.Type(value = IncidentAction.SetFigureAside.class, name = "SetFigureAside"),
  @JsonSubTypes.Type(value = IncidentAction.Yield.class, name = "Yield"),
  @JsonSubTypes.Type(value = IncidentAction.Absorb.class, name = "Absorb"),
  @JsonSubTypes.Type(value = IncidentAction.Decline.class, name = "Decline"),
  @JsonSubTypes.Type(value = IncidentAction.Restore.class, name = "Restore"),
  @JsonSubTypes.Type(value = IncidentAction.Forward.class, name = "Forward")
})
public sealed interface IncidentAction {

  /** 签收. Stops ACKNOWLEDGE and nothing else. */
  record Acknowledge(@Nullable String note) implements IncidentAction {}

  /** 初判 or 核定. Lowering below MAJOR needs a manager and a reason. */
  record ConfirmSeverity(Severity severity, @Nullable String reason) implements IncidentAction {}

  /** Fixes when it happened; {@code upper} equals {@code lower} when known to the minute. */
  record CorrectOccurrence(Instant lower, Instant upper, @Nullable String reason)
      implements IncidentAction {}

  /** Says where it happened. */
  record FixPlace(Place place, @Nullable String reason) implements IncidentAction {}

  /** 交办. {@code lead}: the 牵头单位, else supporting. */
  record Assign(String unit, boolean lead) implements IncidentAction {}

  /**
   * A release already made.
   *
   * @param snapshot its text, kept as evidence
   * @param offer id of the official post that it is taken from, absent when typed in
   * @param fetch how the house read the snapshot, or tried to; absent when a person pasted it or
   *     nobody tried
   */
  record RecordRelease(
      ReleaseKind kind,
      String issuer,
      String title,
      @Nullable String url,
      Instant publishedAt,
      @Nullable Boolean principalPresent,
      @Nullable String snapshot,
      @Nullable String offer,
      @Nullable PageFetch fetch)
      implements IncidentAction {

    @JsonCreator
    public RecordRelease {}

    /** The same release with what the house read where it was published. */
    public RecordRelease read(@Nullable String words, PageFetch by) {
      return new RecordRelease(
          kind, issuer, title, url, publishedAt, principalPresent, words, offer, by);
    }

    /** A release that was typed in. */
    public RecordRelease(
        ReleaseKind kind,
        String issuer,
        String title,
        @Nullable String url,
        Instant publishedAt,
        @Nullable Boolean principalPresent,
        @Nullable String snapshot) {
      this(kind, issuer, title, url, publishedAt, principalPresent, snapshot, null, null);
    }
  }

  /**
   * 核否. A provisional MAJOR needs a manager.
   *
   * @param teach whether the analysis is to hold a dismissal as 非突发事件 against the groups' posts,
   *     also against later ones; absent for no
   * @param topics what it is about, when dismissed as 话题不符; empty when about none
   */
  record Dismiss(
      DismissalReason reason,
      String note,
      @Nullable Boolean teach,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Topic> topics)
      implements IncidentAction {

    @JsonCreator
    public Dismiss {
      topics = topics == null ? List.of() : List.copyOf(topics);
    }

    /** A dismissal that teaches the analysis nothing. */
    public Dismiss(DismissalReason reason, String note) {
      this(reason, note, null, List.of());
    }
  }

  /**
   * 结案, by a manager.
   *
   * @param closing what the manager answers for; needed for an emergency of this house
   */
  record Close(String note, @Nullable Closing closing) implements IncidentAction {
    public Close(String note) {
      this(note, null);
    }
  }

  /**
   * A report already sent upward. A written one names its 签发人; a number lower than what the
   * recipient was told before needs a reason (RULES B5).
   */
  record RecordReport(
      ReportKind kind,
      ReportForm form,
      String recipient,
      Instant sentAt,
      @Nullable String signedBy,
      Map<FigureKind, Long> figures,
      @Nullable String downwardReason)
      implements IncidentAction {

    public RecordReport {
      figures = UpwardReport.inOrder(figures);
    }
  }

  /** Something has to be published because something was, at {@code since}. */
  record OpenDuty(DutyKind kind, String subject, Instant since) implements IncidentAction {}

  /** The unfinished duty of a kind was done. {@code snapshot}: its text, kept as evidence. */
  record RecordDuty(DutyKind kind, Instant doneAt, @Nullable String url, @Nullable String snapshot)
      implements IncidentAction {}

  /**
   * A contested claim or a rumour was seen.
   *
   * @param text its words, kept as evidence; absent once they were cut out
   */
  record RaiseClaim(@Nullable String text) implements IncidentAction {}

  /** A named unit answered or checked a claim, or it is contested again. */
  record JudgeClaim(
      String claimId, ClaimState state, @Nullable String unit, @Nullable String releaseId)
      implements IncidentAction {}

  /**
   * A tag fits, or does not.
   *
   * @param posts ids of the posts that this rests on; may be empty
   * @param reason needed to turn an earlier judgement round
   */
  record JudgeTag(PriorityTag tag, boolean confirmed, List<String> posts, @Nullable String reason)
      implements IncidentAction {
    public JudgeTag {
      posts = posts == null ? List.of() : List.copyOf(posts);
    }
  }

  /** 初判, by whoever is on duty; a manager's 核定 is {@link ConfirmSeverity}. Never lowers. */
  record ProposeSeverity(Severity severity, @Nullable String reason) implements IncidentAction {}

  /**
   * 接报登记: opens an incident that no post has told of.
   *
   * @param groupId {@link io.huiying.contracts.wire.Ids#reportedGroup}; later posts join it
   * @param reportedAt 接报时间
   * @param reportedBy 来源单位
   * @param occurredAt 事发时间, absent when not known
   * @param place {@link Place#UNKNOWN} when not known
   * @param hazard 性质, absent when of no known kind
   * @param casualties 伤亡; zero for said to be none, absent for not said
   * @param severity 初判 of who took the call, absent when left to the numbers
   * @param title the office's own name for it
   * @param words names of the site, the works, the flight or road
   * @param measures 措施, kept as evidence
   */
  record Register(
      String groupId,
      Mark mark,
      Instant reportedAt,
      String reportedBy,
      @Nullable Instant occurredAt,
      Place place,
      @Nullable Hazard hazard,
      Map<FigureKind, Long> casualties,
      @Nullable Severity severity,
      @Nullable String title,
      List<String> words,
      @Nullable String measures)
      implements IncidentAction {

    public Register {
      casualties = UpwardReport.inOrder(casualties);
      words = List.copyOf(words);
    }
  }

  /**
   * A note; counts as progress.
   *
   * @param text its words, kept as evidence; absent once they were cut out
   */
  record AddNote(@Nullable String text) implements IncidentAction {}

  /**
   * 研判: somebody looked at it and says what that came to. 关注 needs a reason.
   *
   * @param category why it has to be answered, absent when not said
   */
  record Appraise(Verdict verdict, @Nullable AnswerReason category, @Nullable String reason)
      implements IncidentAction {}

  /** A person has checked that a missed clock was missed. */
  record VerifyMiss(String clockId, @Nullable String note) implements IncidentAction {}

  /** A closed or dismissed incident needs an answer after all. */
  record Reopen(String reason) implements IncidentAction {}

  /** Takes back what was done last. */
  record Undo(String reason) implements IncidentAction {}

  /** The other incident is the same as this one, which survives. */
  record Merge(String loserId, @Nullable String reason) implements IncidentAction {}

  /**
   * Undoes a merge, or tells posts apart.
   *
   * @param loserId the merged incident that stands on its own again, absent when posts are split
   * @param postIds posts of this incident's group that tell of another event, else empty
   */
  record Split(@Nullable String loserId, List<String> postIds, String reason)
      implements IncidentAction {
    public Split {
      postIds = List.copyOf(postIds);
    }
  }

  /**
   * 读错了: a claim of posts was misread and counts for nothing.
   *
   * @param kind of the claim
   * @param sourceId whose claim
   * @param lower of the claim, as shown
   * @param upper of the claim, as shown; absent where the words set no bound
   * @param right what the words do say; absent when they say no such number
   */
  record SetFigureAside(
      FigureKind kind,
      String sourceId,
      long lower,
      @Nullable Long upper,
      @Nullable Long right,
      String reason)
      implements IncidentAction {}

  /**
   * From incident to incident: the survivor, which is so and so, asks the loser to fall silent.
   *
   * @param request the name of what is asked, which every answer bears; absent from older houses
   */
  record Yield(String survivorId, Mark mark, Ownership ownership, @Nullable String request)
      implements IncidentAction {}

  /**
   * From incident to incident: the loser fell silent and hands itself over.
   *
   * @param request under which it fell silent
   */
  record Absorb(Incident loser, @Nullable String request) implements IncidentAction {}

  /**
   * From incident to incident: the loser will not, and why.
   *
   * @param request which is declined
   */
  record Decline(String loserId, String reason, @Nullable String request)
      implements IncidentAction {}

  /**
   * From incident to incident: the survivor lets the loser go.
   *
   * @param request under which the loser had fallen silent
   * @param parts what the loser's voices told, also since; empty when the survivor never had it
   */
  record Restore(
      String survivorId,
      @Nullable String request,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts)
      implements IncidentAction {

    @JsonCreator
    public Restore {
      parts = parts == null ? List.of() : List.copyOf(parts);
    }
  }

  /**
   * From incident to incident: a signal to one that was merged; its quotes are cut out.
   *
   * @param returned sent back by one that has nothing to do with its group any more, or not yet;
   *     absent for no
   */
  record Forward(GroupSignal signal, @Nullable Boolean returned) implements IncidentAction {}
}
