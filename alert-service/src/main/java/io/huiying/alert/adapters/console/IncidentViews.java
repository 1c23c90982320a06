package io.huiying.alert.adapters.console;

import io.huiying.alert.adapters.console.IncidentView.ClockView;
import io.huiying.alert.adapters.console.IncidentView.FigureView;
import io.huiying.alert.adapters.console.IncidentView.OccurrenceView;
import io.huiying.alert.adapters.console.IncidentView.SeverityView;
import io.huiying.alert.adapters.console.IncidentView.TopicView;
import io.huiying.alert.adapters.console.IncidentView.UnitView;
import io.huiying.alert.adapters.console.IncidentView.WaterfallView;
import io.huiying.alert.domain.dossier.Waterfall;
import io.huiying.alert.domain.incident.TimesPolicy;
import io.huiying.alert.domain.units.UnitProposal;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.post.Mark;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes views of incidents. */
public final class IncidentViews {

  /** How the title of every exercise begins. */
  public static final String DRILL_MARK = "【演练】";

  private IncidentViews() {}

  /**
   * The view of an incident.
   *
   * @param quotes finds the words behind a digest; they may have been erased
   * @param headline the post title that says most, absent when not known any more
   * @param proposals units that the tables propose
   */
  public static IncidentView of(
      Incident incident, Quotes quotes, @Nullable String headline, List<UnitProposal> proposals) {
    Hazard hazard = incident.hazard();
    return new IncidentView(
        incident.id(),
        incident.version(),
        marked(incident.title(), incident.mark()),
        headline,
        incident.kind(),
        incident.state(),
        Labels.of(incident.state()),
        incident.mark(),
        incident.ownership(),
        incident.ownership().label(),
        hazard == null ? null : hazard.name(),
        hazard == null ? null : hazard.label(),
        incident.mainland(),
        incident.topics().stream()
            .map(topic -> new TopicView(topic.code().code(), topic.code().label(), topic.score()))
            .toList(),
        incident.place(),
        occurrence(incident.occurrence(), quotes),
        incident.occurrenceFixed(),
        TimesPolicy.others(incident).stream().map(time -> view(time, quotes)).toList(),
        incident.detectedAt(),
        incident.reportedAt(),
        incident.firstPublishedAt(),
        incident.firstSeenAt(),
        incident.acknowledgedAt(),
        incident.acknowledgedBy(),
        incident.confirmedAt(),
        severity(incident.proposed(), incident.confirmed()),
        figures(incident.figures(), quotes),
        incident.clocks().stream().map(IncidentViews::clock).toList(),
        incident.units(),
        incident.lead(),
        ReleaseViews.releases(incident, quotes),
        ReleaseViews.offers(incident, quotes),
        incident.posts(),
        incident.sources(),
        incident.heat(),
        waterfall(incident),
        HandlingView.of(incident.handled(), quotes),
        groups(incident),
        proposals.stream().map(proposal -> unit(proposal, incident)).toList());
  }

  private static UnitView unit(UnitProposal proposal, Incident incident) {
    return new UnitView(
        proposal.unit(),
        proposal.lead(),
        proposal.because(),
        proposal.clause(),
        proposal.table(),
        proposal.source(),
        incident.units().contains(proposal.unit()));
  }

  private static List<String> groups(Incident incident) {
    return Stream.concat(
            Stream.of(incident.groupId()),
            incident.handled().parts().stream()
                .map(Part::groupId)
                // A 接报 speaks under its incident's id.
                .filter(id -> id.startsWith("g")))
        .distinct()
        .toList();
  }

  /** A title that cannot be taken for real life when it is an exercise's. */
  public static String marked(String title, Mark mark) {
    boolean bare = mark == Mark.DRILL && !title.startsWith(DRILL_MARK);
    return bare ? DRILL_MARK + title : title;
  }

  private static @Nullable OccurrenceView occurrence(
      @Nullable Occurrence occurrence, Quotes quotes) {
    return occurrence == null ? null : view(occurrence, quotes);
  }

  private static OccurrenceView view(Occurrence occurrence, Quotes quotes) {
    return new OccurrenceView(
        occurrence.lower(),
        occurrence.upper(),
        occurrence.precision(),
        quote(occurrence.quote(), occurrence.evidence(), quotes));
  }

  private static @Nullable SeverityView severity(
      @Nullable SeverityRange proposed, @Nullable Severity confirmed) {
    if (proposed == null && confirmed == null) {
      return null;
    }
    Severity lower = proposed != null ? proposed.lower() : confirmed;
    Severity upper = proposed != null ? proposed.upper() : confirmed;
    if (lower == null || upper == null) {
      return null;
    }
    return new SeverityView(
        lower.name(),
        upper.name(),
        lower.label(),
        upper.label(),
        proposed == null ? null : proposed.standard(),
        proposed == null ? null : proposed.rule(),
        confirmed == null ? null : confirmed.name(),
        confirmed == null ? null : confirmed.label());
  }

  private static List<FigureView> figures(List<Figure> figures, Quotes quotes) {
    return figures.stream()
        .map(
            figure ->
                new FigureView(
                    figure.kind().code(),
                    figure.kind().label(),
                    figure.state(),
                    figure.scope(),
                    figure.value(),
                    figure.lower(),
                    figure.upper() == Figure.UNBOUNDED ? null : figure.upper(),
                    figure.asOf(),
                    figure.sourceId(),
                    figure.sourceKind(),
                    figure.publishedAt(),
                    quote(figure.quote(), figure.evidence(), quotes)))
        .toList();
  }

  private static @Nullable String quote(
      @Nullable String words, @Nullable String digest, Quotes quotes) {
    return words != null || digest == null ? words : quotes.of(digest);
  }

  private static ClockView clock(Clock clock) {
    return new ClockView(
        clock.id(),
        clock.kind(),
        clock.label(),
        clock.owner(),
        clock.state(),
        clock.provisional(),
        clock.bornOverdue(),
        clock.verified(),
        clock.startedFrom(),
        clock.openedAt(),
        clock.dueAt(),
        clock.dueLatest(),
        clock.stoppedAt(),
        clock.kind().stopsOn(),
        Labels.ruleSet(clock.ruleSet()),
        clock.clause(),
        clock.details().form(),
        clock.details().recipient(),
        clock.details().notes().stream()
            .map(note -> new IncidentView.NoteView(note.name(), note.label()))
            .toList(),
        clock.details().gradedAt(),
        clock.details().calendar());
  }

  private static List<WaterfallView> waterfall(Incident incident) {
    return Waterfall.of(incident).steps().stream()
        .map(
            step ->
                new WaterfallView(
                    step.kind(),
                    step.kind().label(),
                    step.at(),
                    step.sincePrevious(),
                    step.sinceOccurrence()))
        .toList();
  }
}
