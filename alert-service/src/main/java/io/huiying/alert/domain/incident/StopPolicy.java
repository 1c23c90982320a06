package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.Addressee;
import io.huiying.alert.domain.rules.Clause;
import io.huiying.alert.domain.rules.IssuerPolicy;
import io.huiying.alert.domain.rules.Slot;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Duty;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.incident.UpwardReport;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What stops a clock. A release counts by its publication time and a report by its sending time,
 * however late it is recorded, also for a clock that was declared missed before.
 */
final class StopPolicy {

  private StopPolicy() {}

  /** What was done, and when. */
  private record Done(Instant at, String words) {}

  /**
   * Stops the clock if that was done which it waits for.
   *
   * @param clauses about this clock; none when what it was opened by no longer applies, which takes
   *     nobody the way to meet it
   */
  static void meet(Unfolding unfolding, Slot slot, List<Clause> clauses) {
    Clock clock = Clocks.of(unfolding.incident(), slot);
    if (clock != null && clock.state().open()) {
      done(unfolding, clock, addressee(clock, clauses))
          .ifPresent(done -> stop(unfolding, clock, done));
    }
  }

  /**
   * What counts is the first time that it was done, not the first that was recorded: a clock that
   * was met is met by something earlier, when that comes on record.
   *
   * @param clauses as for {@link #meet}
   * @param closedAway whether closing silenced it, so that it is met by what is recorded after all
   */
  static void meetAfterwards(
      Unfolding unfolding, Slot slot, List<Clause> clauses, boolean closedAway) {
    Clock clock = Clocks.of(unfolding.incident(), slot);
    if (clock != null && (clock.state().met() || closedAway)) {
      Instant met = closedAway ? null : clock.stoppedAt();
      done(unfolding, clock, addressee(clock, clauses))
          .filter(done -> met == null || done.at().isBefore(met))
          .ifPresent(done -> stop(unfolding, clock, done));
    }
  }

  private static Addressee addressee(Clock clock, List<Clause> clauses) {
    return clauses.stream()
        .map(clause -> clause.rule().to())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> Addressee.of(clock.details()));
  }

  private static void stop(Unfolding unfolding, Clock clock, Done done) {
    boolean late = done.at().isAfter(clock.dueLatest()) && !clock.details().has(ClockNote.SOFT);
    ClockState state = late ? ClockState.MET_LATE : ClockState.MET;
    unfolding.add(new ClockStopped(clock.id(), state, done.at(), done.words()));
  }

  private static Optional<Done> done(Unfolding unfolding, Clock clock, Addressee to) {
    Incident incident = unfolding.incident();
    IssuerPolicy issuers = unfolding.rules().issuers();
    return switch (clock.kind()) {
      case ACKNOWLEDGE ->
          Optional.ofNullable(incident.acknowledgedAt())
              .map(at -> new Done(unfolding.asked(at), "已签收"));
      case PROGRESS ->
          Optional.of(new Done(unfolding.asked(unfolding.now()), "已有处置进展"))
              .filter(done -> Answers.progress(incident));
      case FIRST_RELEASE, RESPONSE -> release(Answers.releases(incident, issuers));
      case PRESS_CONFERENCE -> held(incident, ReleaseKind.PRESS_CONFERENCE, issuers);
      case PRESS_CENTRE -> held(incident, ReleaseKind.PRESS_CENTRE, issuers);
      case CONTINUED_RELEASE ->
          release(
              Answers.releases(incident, issuers)
                  .filter(release -> release.publishedAt().isAfter(clock.startedFrom())));
      case REPORT_UP -> report(incident, to, sent -> true);
      case FOLLOW_UP -> report(incident, to, sent -> sent.sentAt().isAfter(clock.startedFrom()));
      case FINAL -> report(incident, to, sent -> sent.kind() == ReportKind.FINAL);
      case SUPPLEMENT -> supplement(incident, to);
      case INTERPRETATION, REPOST, SERVICE_GUIDE -> duty(incident, clock);
    };
  }

  /** Only a conference held is a press conference, only a centre set up a press centre. */
  private static Optional<Done> held(Incident incident, ReleaseKind kind, IssuerPolicy issuers) {
    return release(
        incident.releases().stream()
            .filter(release -> release.kind() == kind)
            .filter(release -> Answers.counts(incident, release, issuers)));
  }

  private static Optional<Done> release(Stream<Release> byPublication) {
    return byPublication
        .findFirst()
        .map(r -> new Done(r.publishedAt(), "已登记" + r.kind().label() + "：" + r.issuer()));
  }

  private static Optional<Done> report(
      Incident incident, Addressee to, Predicate<UpwardReport> fitting) {
    return Answers.reports(incident, to).stream()
        .filter(fitting)
        .findFirst()
        .map(StopPolicy::words);
  }

  private static Optional<Done> supplement(Incident incident, Addressee to) {
    return Answers.figureNotReported(incident, to).isPresent()
        ? Optional.empty()
        : Answers.lastReport(incident, to).map(StopPolicy::words);
  }

  private static Done words(UpwardReport report) {
    String how = report.form().label() + report.kind().label();
    return new Done(report.sentAt(), "已登记" + how + "：" + report.recipient());
  }

  /** Of several with one start every one has to be done. */
  private static Optional<Done> duty(Incident incident, Clock clock) {
    List<Duty> waited =
        Answers.duties(incident, clock.kind())
            .filter(duty -> duty.since().equals(clock.startedFrom()))
            .toList();
    return waited.stream().anyMatch(Duty::open)
        ? Optional.empty()
        : waited.stream()
            .map(Duty::doneAt)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .map(at -> new Done(at, "已登记" + clock.kind().label()));
  }
}
