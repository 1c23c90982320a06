package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.Addressee;
import io.huiying.alert.domain.rules.IssuerPolicy;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.Duty;
import io.huiying.contracts.incident.DutyKind;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.incident.UpwardReport;
import io.huiying.contracts.post.SourceKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is on record that clocks are counted from and stopped by. */
final class Answers {

  private Answers() {}

  /**
   * Whether a person did something beside acknowledging; also before it. An acknowledgement without
   * it expires.
   */
  static boolean progress(Incident incident) {
    return incident.handled().progressAt() != null
        || incident.confirmedAt() != null
        || !incident.units().isEmpty()
        || !incident.releases().isEmpty()
        || !incident.reports().isEmpty();
  }

  /** Releases that inform the public, by publication: counting issuers, since occurrence. */
  static Stream<Release> releases(Incident incident, IssuerPolicy issuers) {
    return incident.releases().stream()
        .filter(release -> release.kind() != ReleaseKind.PRESS_CENTRE)
        .filter(release -> counts(incident, release, issuers));
  }

  /** Whether a record of any kind can stop a clock. */
  static boolean counts(Incident incident, Release release, IssuerPolicy issuers) {
    Occurrence occurrence = incident.occurrence();
    return issuers.counts(release.issuer())
        && (occurrence == null || !release.publishedAt().isBefore(occurrence.lower()));
  }

  static Optional<Release> lastRelease(Incident incident, IssuerPolicy issuers) {
    return releases(incident, issuers).reduce((before, after) -> after);
  }

  /** The first authoritative figure that the last release cannot have had; none without one. */
  static Optional<Figure> figureSinceRelease(Incident incident, IssuerPolicy issuers) {
    return lastRelease(incident, issuers)
        .flatMap(last -> figuresAfter(incident, last.publishedAt()).findFirst());
  }

  /** Reports to the recipient in its form, by the time they were sent. */
  static List<UpwardReport> reports(Incident incident, Addressee to) {
    return incident.reports().stream()
        .filter(report -> to.takes(report.form(), report.recipient()))
        .sorted(Comparator.comparing(UpwardReport::sentAt))
        .toList();
  }

  static Optional<UpwardReport> lastReport(Incident incident, Addressee to) {
    return reports(incident, to).stream().reduce((before, after) -> after);
  }

  static boolean finished(Incident incident, Addressee to) {
    return reports(incident, to).stream().anyMatch(r -> r.kind() == ReportKind.FINAL);
  }

  /**
   * The first authoritative casualty figure, newer than the last report, that says something else
   * than the recipient was told.
   */
  static Optional<Figure> figureNotReported(Incident incident, Addressee to) {
    List<UpwardReport> reports = reports(incident, to);
    if (reports.isEmpty()) {
      return Optional.empty();
    }
    return figuresAfter(incident, reports.getLast().sentAt())
        .filter(figure -> !Objects.equals(told(reports, figure.kind()), figure.value()))
        .findFirst();
  }

  private static @Nullable Long told(List<UpwardReport> reports, FigureKind kind) {
    return reports.reversed().stream()
        .map(report -> report.figures().get(kind))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Authoritative totals of casualties, in the order in which they were published. */
  private static Stream<Figure> figuresAfter(Incident incident, Instant at) {
    return incident.figures().stream()
        .filter(figure -> figure.publishedAt().isAfter(at))
        .filter(figure -> authoritative(figure) && casualty(figure.kind()))
        .sorted(Comparator.comparing(Figure::publishedAt));
  }

  private static boolean authoritative(Figure figure) {
    return figure.state() == Figure.State.STATED
        && figure.scope() == Figure.Scope.CUMULATIVE
        && (figure.sourceKind() == SourceKind.OFFICIAL || figure.sourceKind() == SourceKind.MANUAL);
  }

  private static boolean casualty(FigureKind kind) {
    return switch (kind) {
      case DEAD, MISSING, SERIOUSLY_INJURED, INJURED -> true;
      case TRAPPED, RESCUED, EVACUATED, DIRECT_LOSS -> false;
    };
  }

  /** The unfinished duty that a clock waits for, else the one that was done last. */
  static Optional<Duty> duty(Incident incident, ClockKind kind) {
    return duties(incident, kind).max(Comparator.comparing(Duty::open).thenComparing(Duty::since));
  }

  static Stream<Duty> duties(Incident incident, ClockKind kind) {
    return incident.handled().duties().stream().filter(duty -> duty.kind() == dutyOf(kind));
  }

  private static @Nullable DutyKind dutyOf(ClockKind kind) {
    return switch (kind) {
      case INTERPRETATION -> DutyKind.INTERPRETATION;
      case REPOST -> DutyKind.REPOST;
      case SERVICE_GUIDE -> DutyKind.SERVICE_GUIDE;
      case ACKNOWLEDGE,
          FIRST_RELEASE,
          PRESS_CONFERENCE,
          PRESS_CENTRE,
          RESPONSE,
          REPORT_UP,
          FOLLOW_UP,
          SUPPLEMENT,
          FINAL,
          CONTINUED_RELEASE,
          PROGRESS ->
          null;
    };
  }
}
