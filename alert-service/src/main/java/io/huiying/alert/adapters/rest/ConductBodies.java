package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.rest.CommandBodies.Body;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.incident.AnswerReason;
import io.huiying.contracts.incident.ClaimState;
import io.huiying.contracts.incident.DutyKind;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.JudgedTag;
import io.huiying.contracts.incident.PriorityTag;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.incident.Verdict;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people send about their own doings: reports, duties, claims, notes, taking back. */
final class ConductBodies {

  private static final int MAX_WORDS = 1_000;
  private static final int MAX_REASON = 300;
  private static final int MAX_NAME = 100;
  private static final int MAX_TITLE = 200;
  private static final int MAX_TEXT = 1_000;
  private static final int MAX_SNAPSHOT = 100_000;
  private static final int MAX_ID = 64;
  private static final int MAX_POSTS = 256;

  private ConductBodies() {}

  /** Numbers by the figures' codes ({@code dead}, {@code missing} …). */
  static Map<FigureKind, Long> figures(String field, @Nullable Map<String, Long> sent) {
    Map<FigureKind, Long> figures = new EnumMap<>(FigureKind.class);
    if (sent == null) {
      return figures;
    }
    sent.forEach((code, number) -> figures.put(kind(field, code), number(field, code, number)));
    return figures;
  }

  private static FigureKind kind(String field, String code) {
    for (FigureKind kind : FigureKind.values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw Checks.invalid(field, "没有这种数字：" + Checks.bounded(field, code, MAX_NAME));
  }

  private static long number(String field, String code, @Nullable Long number) {
    if (number == null || number < 0) {
      throw Checks.invalid(field + "." + code, "应为 0 或正整数");
    }
    return number;
  }

  record Proposal(@Nullable Severity severity, @Nullable String reason) implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.ProposeSeverity(
          Checks.needed("severity", severity), Checks.words("reason", reason, MAX_WORDS));
    }
  }

  record Report(
      @Nullable ReportKind kind,
      @Nullable ReportForm form,
      @Nullable String recipient,
      @Nullable Instant sentAt,
      @Nullable String signedBy,
      @Nullable Map<String, Long> figures,
      @Nullable String downwardReason)
      implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.RecordReport(
          Checks.needed("kind", kind),
          Checks.needed("form", form),
          Checks.text("recipient", recipient, MAX_NAME),
          Checks.needed("sentAt", sentAt),
          Checks.optional("signedBy", signedBy, MAX_NAME),
          ConductBodies.figures("figures", figures),
          Checks.words("downwardReason", downwardReason, MAX_REASON));
    }
  }

  record NewDuty(@Nullable DutyKind kind, @Nullable String subject, @Nullable Instant since)
      implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.OpenDuty(
          Checks.needed("kind", kind),
          Checks.text("subject", subject, MAX_TITLE),
          Checks.needed("since", since));
    }
  }

  record DutyEvidence(
      @Nullable DutyKind kind,
      @Nullable Instant doneAt,
      @Nullable String url,
      @Nullable String snapshot)
      implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.RecordDuty(
          Checks.needed("kind", kind),
          Checks.needed("doneAt", doneAt),
          Checks.url("url", url),
          Checks.words("snapshot", snapshot, MAX_SNAPSHOT));
    }
  }

  record NewClaim(@Nullable String text) implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.RaiseClaim(Checks.neededWords("text", text, MAX_TEXT));
    }
  }

  /** {@code state} is REBUTTED when left out. */
  record Rebuttal(@Nullable ClaimState state, @Nullable String unit, @Nullable String releaseId) {
    Body of(String claimId) {
      return () ->
          new IncidentAction.JudgeClaim(
              claimId,
              state == null ? ClaimState.REBUTTED : state,
              Checks.optional("unit", unit, MAX_NAME),
              Checks.optional("releaseId", releaseId, MAX_ID));
    }
  }

  /** {@code posts}: ids of what the judgement rests on. */
  record Tag(
      @Nullable PriorityTag tag,
      @Nullable Boolean confirmed,
      @Nullable List<String> posts,
      @Nullable String reason)
      implements Body {
    @Override
    public IncidentAction action() {
      List<String> ids = posts == null ? List.of() : posts;
      if (ids.size() > JudgedTag.MAX_POSTS) {
        throw Checks.invalid("posts", "最多 " + JudgedTag.MAX_POSTS + " 条");
      }
      return new IncidentAction.JudgeTag(
          Checks.needed("tag", tag),
          Checks.needed("confirmed", confirmed),
          ids.stream().map(id -> Checks.text("posts", id, MAX_ID)).toList(),
          Checks.words("reason", reason, MAX_WORDS));
    }
  }

  /** 读错了: {@code upper} as shown, left out where none is. */
  record Misread(
      @Nullable String kind,
      @Nullable String sourceId,
      @Nullable Long lower,
      @Nullable Long upper,
      @Nullable Long right,
      @Nullable String reason)
      implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.SetFigureAside(
          ConductBodies.kind("kind", Checks.text("kind", kind, MAX_NAME)),
          Checks.text("sourceId", sourceId, MAX_NAME),
          Checks.needed("lower", lower),
          upper,
          right,
          Checks.neededWords("reason", reason, MAX_WORDS));
    }
  }

  record Note(@Nullable String text) implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.AddNote(Checks.neededWords("text", text, MAX_TEXT));
    }
  }

  record Appraisal(
      @Nullable Verdict verdict, @Nullable AnswerReason category, @Nullable String reason)
      implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.Appraise(
          Checks.needed("verdict", verdict), category, Checks.words("reason", reason, MAX_WORDS));
    }
  }

  record Verification(@Nullable String note) {
    Body of(String clockId) {
      return () -> new IncidentAction.VerifyMiss(clockId, Checks.words("note", note, MAX_WORDS));
    }
  }

  record Reopening(@Nullable String reason) implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.Reopen(Checks.neededWords("reason", reason, MAX_WORDS));
    }
  }

  record Undoing(@Nullable String reason) implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.Undo(Checks.neededWords("reason", reason, MAX_WORDS));
    }
  }

  /** {@code incidentId} is merged into the incident of the path, which survives. */
  record Merging(@Nullable String incidentId, @Nullable String reason) implements Body {
    @Override
    public IncidentAction action() {
      return new IncidentAction.Merge(
          Checks.text("incidentId", incidentId, MAX_ID), Checks.words("reason", reason, MAX_WORDS));
    }
  }

  record Splitting(
      @Nullable String incidentId, @Nullable List<String> postIds, @Nullable String reason)
      implements Body {
    @Override
    public IncidentAction action() {
      List<String> posts = postIds == null ? List.of() : postIds;
      if (posts.size() > MAX_POSTS) {
        throw Checks.invalid("postIds", "最多 " + MAX_POSTS + " 条");
      }
      return new IncidentAction.Split(
          Checks.optional("incidentId", incidentId, MAX_ID),
          posts.stream().map(id -> Checks.text("postIds", id, MAX_ID)).toList(),
          Checks.neededWords("reason", reason, MAX_WORDS));
    }
  }
}
