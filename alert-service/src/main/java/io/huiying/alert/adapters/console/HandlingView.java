package io.huiying.alert.adapters.console;

import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.incident.Absorption;
import io.huiying.contracts.incident.AnswerReason;
import io.huiying.contracts.incident.Appraisal;
import io.huiying.contracts.incident.Claim;
import io.huiying.contracts.incident.Closing;
import io.huiying.contracts.incident.Duty;
import io.huiying.contracts.incident.Handling;
import io.huiying.contracts.incident.Intake;
import io.huiying.contracts.incident.JudgedTag;
import io.huiying.contracts.incident.Step;
import io.huiying.contracts.incident.UpwardReport;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people did about an incident.
 *
 * @param mergedInto the incident that answers for this one, absent while it is its own
 * @param appraisal the last 研判, absent while nobody made one
 * @param undo what an undo would take back, absent when nothing
 */
public record HandlingView(
    @Nullable IntakeView intake,
    List<ReportView> reports,
    List<DutyView> duties,
    List<ClaimView> claims,
    @Nullable Instant progressAt,
    List<String> merging,
    List<String> absorbed,
    @Nullable String mergedInto,
    @Nullable ClosingView closing,
    @Nullable UndoView undo,
    List<TagView> tags,
    @Nullable AppraisalView appraisal) {

  /** 研判. */
  public record AppraisalView(
      String verdict,
      String label,
      @Nullable String category,
      @Nullable String categoryLabel,
      Instant at,
      String by) {}

  /** 接报; {@code measures} are absent when erased. */
  public record IntakeView(
      Instant reportedAt,
      String reportedBy,
      String receivedBy,
      Map<String, Long> casualties,
      @Nullable String measures) {}

  /** One report upward. */
  public record ReportView(
      String id,
      String kind,
      String label,
      int number,
      String form,
      String formLabel,
      String recipient,
      Instant sentAt,
      @Nullable String signedBy,
      Map<String, Long> figures,
      @Nullable String downwardReason,
      boolean recordedLate,
      boolean unasked) {}

  /** One duty. */
  public record DutyView(
      String id,
      String kind,
      String label,
      String subject,
      Instant since,
      @Nullable Instant doneAt,
      @Nullable String url) {}

  /** One contested claim; {@code text} is absent when erased. */
  public record ClaimView(
      String id,
      @Nullable String text,
      String state,
      String stateLabel,
      Instant raisedAt,
      @Nullable String judgedBy,
      @Nullable Instant judgedAt,
      @Nullable String releaseId,
      @Nullable String confirmationId) {}

  /** What the manager answered for. */
  public record ClosingView(
      String familiesTold,
      String familiesToldLabel,
      String promisesTo,
      @Nullable String noFinalReport,
      @Nullable String noRelease) {}

  /** What a person decided about a tag. */
  public record TagView(
      String tag, String label, boolean confirmed, List<String> posts, String by, Instant at) {}

  /** What was done last. */
  public record UndoView(Instant at, String by, String what) {}

  static HandlingView of(Handling handling, Quotes quotes) {
    return new HandlingView(
        intake(handling.intake(), quotes),
        handling.reports().stream().map(HandlingView::report).toList(),
        handling.duties().stream().map(HandlingView::duty).toList(),
        handling.claims().stream().map(claim -> claim(claim, quotes)).toList(),
        handling.progressAt(),
        handling.merging(),
        handling.absorbed().stream().map(Absorption::incidentId).toList(),
        handling.merged() == null ? null : handling.merged().survivorId(),
        closing(handling.closing()),
        handling.steps().isEmpty() ? null : undo(handling.steps().getLast()),
        handling.tags().stream().map(HandlingView::tag).toList(),
        appraisal(handling.appraisal()));
  }

  private static @Nullable AppraisalView appraisal(@Nullable Appraisal appraisal) {
    if (appraisal == null) {
      return null;
    }
    AnswerReason category = appraisal.category();
    return new AppraisalView(
        appraisal.verdict().name(),
        appraisal.verdict().label(),
        category == null ? null : category.name(),
        category == null ? null : category.label(),
        appraisal.at(),
        appraisal.by());
  }

  private static @Nullable IntakeView intake(@Nullable Intake intake, Quotes quotes) {
    if (intake == null) {
      return null;
    }
    String measures = intake.measures();
    return new IntakeView(
        intake.reportedAt(),
        intake.reportedBy(),
        intake.receivedBy(),
        numbers(intake.casualties()),
        measures == null ? null : quotes.of(measures));
  }

  private static ReportView report(UpwardReport report) {
    return new ReportView(
        report.id(),
        report.kind().name(),
        report.kind().label(),
        report.number(),
        report.form().name(),
        report.form().label(),
        report.recipient(),
        report.sentAt(),
        report.signedBy(),
        numbers(report.figures()),
        report.downwardReason(),
        report.recordedLate(),
        Boolean.TRUE.equals(report.unasked()));
  }

  private static DutyView duty(Duty duty) {
    return new DutyView(
        duty.id(),
        duty.kind().name(),
        duty.kind().label(),
        duty.subject(),
        duty.since(),
        duty.doneAt(),
        duty.url());
  }

  private static ClaimView claim(Claim claim, Quotes quotes) {
    return new ClaimView(
        claim.id(),
        quotes.of(claim.digest()),
        claim.state().name(),
        claim.state().label(),
        claim.raisedAt(),
        claim.judgedBy(),
        claim.judgedAt(),
        claim.releaseId(),
        claim.confirmationId());
  }

  private static TagView tag(JudgedTag judged) {
    return new TagView(
        judged.tag().name(),
        judged.tag().label(),
        judged.confirmed(),
        judged.posts(),
        judged.by(),
        judged.at());
  }

  private static @Nullable ClosingView closing(@Nullable Closing closing) {
    return closing == null
        ? null
        : new ClosingView(
            closing.familiesTold().name(),
            closing.familiesTold().label(),
            closing.promisesTo(),
            closing.noFinalReport(),
            closing.noRelease());
  }

  private static UndoView undo(Step step) {
    return new UndoView(step.at(), step.by(), Summaries.of(step));
  }

  private static Map<String, Long> numbers(Map<FigureKind, Long> figures) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    figures.forEach((kind, number) -> numbers.put(kind.code(), number));
    return numbers;
  }
}
