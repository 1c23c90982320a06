package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.alert.domain.incident.Cause.SignalCause;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.incident.Evidence;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.ReleaseAnswer;
import io.huiying.contracts.incident.ReleasePoint;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.SeenRelease;
import io.huiying.contracts.wire.Ids;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Keeps post text out of the records that live for ever: quotes become salted digests, the words go
 * to the erasable evidence.
 *
 * <p>The salt derives from a secret of the house, the incident and the quote, so the same quote has
 * the same digest in every signal of an incident (else each signal would look like a change), and
 * who lacks the secret cannot guess an erased quote from its digest.
 */
public final class QuotePolicy {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_SECRET = 16;

  /** More of them than a group tells; they come best first, and a snapshot has to fit a record. */
  static final int FIGURES = 64;

  static final int TOPICS = 16;

  private final SecretKeySpec secret;

  /**
   * @param secret at least 16 bytes, kept by the house
   */
  public QuotePolicy(byte[] secret) {
    if (secret.length < SHORTEST_SECRET) {
      throw new IllegalArgumentException("the evidence secret has at least 16 bytes");
    }
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /** A cause without words, and the words. */
  public record Cut(Cause cause, List<Evidence> evidence) {}

  /** Cuts the quotes out of a signal. */
  public Cut cut(GroupSignal signal) {
    var cutting = new Cutting(Ids.incident(signal.groupId()));
    GroupView view = cutting.view(signal.group());
    GroupSignal bare =
        switch (signal) {
          case GroupSignal.GroupBorn s -> new GroupSignal.GroupBorn(s.signalId(), view, s.at());
          case GroupSignal.GroupGrew s -> new GroupSignal.GroupGrew(s.signalId(), view, s.at());
          case GroupSignal.FiguresChanged s ->
              new GroupSignal.FiguresChanged(s.signalId(), view, s.at());
          case GroupSignal.GroupCooled s -> new GroupSignal.GroupCooled(s.signalId(), view, s.at());
          case GroupSignal.OfficialReleaseSeen s ->
              new GroupSignal.OfficialReleaseSeen(
                  s.signalId(), view, cutting.release(s.release()), s.at());
        };
    return new Cut(new SignalCause(bare), cutting.evidence());
  }

  /** Cuts the text out of a command that brings one: a snapshot, a claim. */
  public Cut cut(IncidentCommand command) {
    String text = text(command.action());
    if (text == null) {
      return new Cut(new CommandCause(command, null), List.of());
    }
    var cutting = new Cutting(command.incidentId());
    String hash = cutting.digest(text);
    var bare =
        new IncidentCommand(
            command.commandId(),
            command.incidentId(),
            command.actor(),
            command.at(),
            command.expectedVersion(),
            bare(command.action()));
    return new Cut(new CommandCause(bare, hash), cutting.evidence());
  }

  private static @Nullable String text(IncidentAction action) {
    String text =
        switch (action) {
          case RecordRelease r -> r.snapshot();
          case RecordDuty d -> d.snapshot();
          case RaiseClaim c -> c.text();
          case AddNote n -> n.text();
          case Register r -> r.measures();
          case Acknowledge _,
              ConfirmSeverity _,
              CorrectOccurrence _,
              FixPlace _,
              Assign _,
              Dismiss _,
              Close _,
              RecordReport _,
              OpenDuty _,
              JudgeClaim _,
              JudgeTag _,
              ProposeSeverity _,
              Appraise _,
              VerifyMiss _,
              Reopen _,
              Undo _,
              Merge _,
              Split _,
              SetFigureAside _,
              Yield _,
              Absorb _,
              Decline _,
              Restore _,
              Forward _ ->
              null;
        };
    return text == null || text.isBlank() ? null : text;
  }

  private static IncidentAction bare(IncidentAction action) {
    return switch (action) {
      case RecordRelease r ->
          new RecordRelease(
              r.kind(),
              r.issuer(),
              r.title(),
              r.url(),
              r.publishedAt(),
              r.principalPresent(),
              null,
              r.offer(),
              r.fetch());
      case RecordDuty d -> new RecordDuty(d.kind(), d.doneAt(), d.url(), null);
      case RaiseClaim _ -> new RaiseClaim(null);
      case AddNote _ -> new AddNote(null);
      case Register r ->
          new Register(
              r.groupId(),
              r.mark(),
              r.reportedAt(),
              r.reportedBy(),
              r.occurredAt(),
              r.place(),
              r.hazard(),
              r.casualties(),
              r.severity(),
              r.title(),
              r.words(),
              null);
      case Acknowledge _,
          Appraise _,
          ConfirmSeverity _,
          CorrectOccurrence _,
          FixPlace _,
          Assign _,
          Dismiss _,
          Close _,
          RecordReport _,
          OpenDuty _,
          JudgeClaim _,
          JudgeTag _,
          ProposeSeverity _,
          VerifyMiss _,
          Reopen _,
          Undo _,
          Merge _,
          Split _,
          SetFigureAside _,
          Yield _,
          Absorb _,
          Decline _,
          Restore _,
          Forward _ ->
          action;
    };
  }

  private final class Cutting {

    private final String incidentId;
    private final Map<String, Evidence> found = new LinkedHashMap<>();

    private Cutting(String incidentId) {
      this.incidentId = incidentId;
    }

    private GroupView view(GroupView v) {
      Occurrence occurrence = v.occurrence();
      return new GroupView(
          v.groupId(),
          v.mark(),
          "",
          v.topics().stream().limit(TOPICS).map(Cutting::bare).toList(),
          v.hazard(),
          v.mainland(),
          v.place(),
          occurrence == null ? null : occurrence.citing(digest(occurrence.quote())),
          v.figures().stream().limit(FIGURES).map(this::bare).toList(),
          v.severity(),
          v.posts(),
          v.sources(),
          v.heat(),
          v.firstPublishedAt(),
          v.firstSeenAt(),
          v.lastSeenAt(),
          null,
          List.of(),
          v.otherTimes().stream()
              .limit(GroupView.MAX_OTHER_TIMES)
              .map(time -> time.citing(digest(time.quote())))
              .toList());
    }

    private static TopicScore bare(TopicScore topic) {
      return new TopicScore(topic.code(), topic.score(), List.of());
    }

    private Figure bare(Figure figure) {
      return figure.citing(digest(figure.quote()));
    }

    private SeenRelease release(SeenRelease seen) {
      String title = digest(seen.title());
      return new SeenRelease(
          seen.postId(),
          seen.issuer(),
          title == null ? "" : title,
          seen.url(),
          seen.publishedAt(),
          seen.kind(),
          seen.announced(),
          seen.textHash(),
          seen.answers().stream().limit(ReleasePoint.values().length).map(this::bare).toList());
    }

    private ReleaseAnswer bare(ReleaseAnswer answer) {
      Span span = answer.span();
      return answer.citing(span == null ? null : digest(span.quote()));
    }

    private @Nullable String digest(@Nullable String quote) {
      if (quote == null) {
        return null;
      }
      String salt = salt(incidentId, quote);
      String digest = Ids.sha256((salt + quote).getBytes(StandardCharsets.UTF_8));
      found.put(digest, new Evidence(digest, salt, incidentId, quote));
      return digest;
    }

    private List<Evidence> evidence() {
      return List.copyOf(found.values());
    }
  }

  private String salt(String incidentId, String quote) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      mac.update(incidentId.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return HexFormat.of().formatHex(mac.doFinal(quote.getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
