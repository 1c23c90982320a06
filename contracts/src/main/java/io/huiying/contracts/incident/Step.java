package io.huiying.contracts.incident;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person did last and can be undone: what stood there before. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Step.Graded.class, name = "Graded"),
  @JsonSubTypes.Type(value = Step.Timed.class, name = "Timed"),
  @JsonSubTypes.Type(value = Step.Placed.class, name = "Placed"),
  @JsonSubTypes.Type(value = Step.Assigned.class, name = "Assigned"),
  @JsonSubTypes.Type(value = Step.Added.class, name = "Added")
})
public sealed interface Step {

  /** When it was done. */
  Instant at();

  /** Account of who did it. */
  String by();

  record Graded(
      Instant at,
      String by,
      @Nullable Severity before,
      @Nullable Instant confirmedAt,
      boolean alarming)
      implements Step {}

  record Timed(Instant at, String by, @Nullable Occurrence before, boolean fixed) implements Step {}

  record Placed(
      Instant at, String by, Place before, boolean fixed, Ownership ownership, String title)
      implements Step {}

  record Assigned(Instant at, String by, List<String> units, @Nullable String lead)
      implements Step {
    public Assigned {
      units = List.copyOf(units);
    }
  }

  /** A release, report, duty or claim was recorded; {@code id} names it. */
  record Added(Instant at, String by, String id) implements Step {}
}
