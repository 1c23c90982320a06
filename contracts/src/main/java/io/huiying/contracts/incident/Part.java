package io.huiying.contracts.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.SeverityRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one voice tells of an incident that several speak of: its own group, a group of an incident
 * that was merged into it, the 接报.
 *
 * @param via the incident that brought it; the incident's own id for its own group and 接报
 * @param groupId the group; the incident's own id for its 接报
 * @param posts distinct posts
 * @param sources distinct sources
 * @param heat highest heat
 * @param figures claims
 * @param occurrence when, absent when not said
 * @param proposed the grade that follows from it, absent when none does
 * @param otherTimes times that it tells and that contradict its {@code occurrence}
 * @param place where, absent when not said, when a person fixed it, and from older houses
 * @param hazard what kind, absent when not said and from older houses
 */
public record Part(
    String via,
    String groupId,
    int posts,
    int sources,
    long heat,
    List<Figure> figures,
    @Nullable Occurrence occurrence,
    @Nullable SeverityRange proposed,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Occurrence> otherTimes,
    @Nullable Place place,
    @Nullable Hazard hazard) {

  @JsonCreator
  public Part {
    figures = List.copyOf(figures);
    otherTimes = otherTimes == null ? List.of() : List.copyOf(otherTimes);
  }

  /** A voice that says neither where nor what, and does not contradict itself. */
  public Part(
      String via,
      String groupId,
      int posts,
      int sources,
      long heat,
      List<Figure> figures,
      @Nullable Occurrence occurrence,
      @Nullable SeverityRange proposed) {
    this(via, groupId, posts, sources, heat, figures, occurrence, proposed, List.of(), null, null);
  }
}
