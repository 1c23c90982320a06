package io.huiying.alert.adapters.rest;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 接报登记 as it is sent. Only time and source have to be known; {@code casualties} go by the figures'
 * codes, zero meaning said to be none.
 */
record IntakeBody(
    @Nullable Instant reportedAt,
    @Nullable String reportedBy,
    @Nullable Instant occurredAt,
    @Nullable PlaceBody place,
    @Nullable Hazard nature,
    @Nullable Map<String, Long> casualties,
    @Nullable Severity severity,
    @Nullable String measures,
    @Nullable String title,
    @Nullable List<String> words,
    @Nullable Boolean drill) {

  private static final int MAX_NAME = 100;
  private static final int MAX_TEXT = 1_000;
  private static final int MAX_WORDS = 16;
  private static final int MAX_WORD = 20;

  /** Where it happened; both or neither. */
  record PlaceBody(@Nullable String code, @Nullable String name) {}

  /**
   * The action that opens the incident.
   *
   * @param reportId names this call: the same call has the same incident
   */
  IncidentAction.Register action(String reportId) {
    return new IncidentAction.Register(
        Ids.reportedGroup(reportId),
        Boolean.TRUE.equals(drill) ? Mark.DRILL : Mark.LIVE,
        Checks.needed("reportedAt", reportedAt),
        Checks.text("reportedBy", reportedBy, MAX_NAME),
        occurredAt,
        where(),
        nature,
        ConductBodies.figures("casualties", casualties),
        severity,
        Checks.words("title", title, MAX_NAME),
        names(),
        Checks.words("measures", measures, MAX_TEXT));
  }

  private Place where() {
    if (place == null || (place.code() == null && place.name() == null)) {
      return Place.UNKNOWN;
    }
    return new Place(
        Checks.division("place.code", place.code()),
        Checks.text("place.name", place.name(), MAX_NAME));
  }

  private List<String> names() {
    List<String> sent = words == null ? List.of() : words;
    if (sent.size() > MAX_WORDS) {
      throw Checks.invalid("words", "最多 " + MAX_WORDS + " 个");
    }
    return sent.stream().map(word -> Checks.neededWords("words", word, MAX_WORD)).toList();
  }
}
