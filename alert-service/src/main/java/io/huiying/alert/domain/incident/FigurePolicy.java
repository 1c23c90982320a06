package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.SetFigureAside;
import io.huiying.contracts.incident.IncidentChange.FigureSetAside;
import io.huiying.contracts.incident.IncidentCommand;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim that was misread. The incident shows it until its groups, which hold the posts, tell
 * their figures without it.
 */
final class FigurePolicy {

  /** Beyond this a bound is none: readers write "no upper bound" as the greatest number. */
  private static final long UNBOUNDED = 1_000_000_000_000_000L;

  private FigurePolicy() {}

  /** The claim that is meant, as the incident has it. */
  static Optional<Figure> claim(Incident incident, SetFigureAside action) {
    return incident.figures().stream()
        .filter(figure -> figure.kind() == action.kind())
        .filter(figure -> figure.sourceId().equals(action.sourceId()))
        .filter(figure -> figure.lower() == action.lower())
        .filter(figure -> Objects.equals(bounded(figure.upper()), bounded(action.upper())))
        .findFirst();
  }

  /** Rules have seen to it that there is such a claim. */
  static FigureSetAside setAside(Incident incident, SetFigureAside action, String commandId) {
    Figure claim = claim(incident, action).orElseThrow();
    return new FigureSetAside(
        claim.kind(),
        claim.sourceId(),
        claim.lower(),
        claim.upper(),
        action.right(),
        TeachingPolicy.taught(incident, commandId),
        action.reason());
  }

  /** What the groups have to know. */
  static Stream<Correction> corrections(
      Incident before, IncidentCommand command, FigureSetAside misread) {
    return misread.taught().stream()
        .map(
            taught ->
                new Correction.WrongFigure(
                    taught.correctionId(),
                    taught.groupId(),
                    command.at(),
                    command.actor(),
                    before.mark(),
                    misread.kind(),
                    misread.sourceId(),
                    misread.lower(),
                    misread.upper(),
                    misread.right()));
  }

  private static Long bounded(@Nullable Long upper) {
    return upper == null || upper > UNBOUNDED ? UNBOUNDED : upper;
  }
}
