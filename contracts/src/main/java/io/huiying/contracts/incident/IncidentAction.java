package io.huiying.contracts.incident;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person asks of an incident. */
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
  @JsonSubTypes.Type(value = IncidentAction.JudgeClaim.class, name = "JudgeClaim")
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

  /** A release already made. {@code snapshot}: its text, kept as evidence. */
  record RecordRelease(
      ReleaseKind kind,
      String issuer,
      String title,
      @Nullable String url,
      Instant publishedAt,
      @Nullable Boolean principalPresent,
      @Nullable String snapshot)
      implements IncidentAction {}

  /** 核否. A provisional MAJOR needs a manager. */
  record Dismiss(DismissalReason reason, String note) implements IncidentAction {}

  /** 结案, by a manager. */
  record Close(String note) implements IncidentAction {}

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
}
