package io.huiying.alert.domain.rules;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines in force for a jurisdiction from a date on. Never changed: a new version is a new
 * rule set.
 *
 * @param id e.g. {@code national-2016}
 * @param version 1 or more
 * @param digest SHA-256 of the file's bytes in hex
 * @param title for people
 * @param mark exercises have their own
 * @param jurisdictions division codes it applies in; empty for everywhere
 * @param validFrom since when
 * @param validTo until when, that instant excluded; absent while nobody has ended it
 * @param supplement adds clocks to whichever rule set applies, instead of being one
 * @param hazards what a supplement is about; empty for everything
 * @param clocks no two for the same clock of the same incident
 * @param issuers whose statements count; a supplement has none of its own
 * @param unverified what of it nobody could check against its document, absent when nothing
 */
public record RuleSet(
    String id,
    int version,
    String digest,
    String title,
    Mark mark,
    List<String> jurisdictions,
    Instant validFrom,
    @Nullable Instant validTo,
    boolean supplement,
    Set<Hazard> hazards,
    List<ClockRule> clocks,
    IssuerPolicy issuers,
    @Nullable String unverified) {

  private static final int DIGEST_SHOWN = 16;

  public RuleSet {
    jurisdictions = List.copyOf(jurisdictions);
    hazards = Set.copyOf(hazards);
    clocks = List.copyOf(clocks);
    if (validTo != null && !validTo.isAfter(validFrom)) {
      throw new IllegalArgumentException("validTo lies after validFrom");
    }
  }

  /** {@code id@version}, as people cite it. */
  public String name() {
    return id + '@' + version;
  }

  /** {@code id@version#digest}, as an event or a clock cites it. */
  public String citation() {
    return name() + '#' + digest.substring(0, DIGEST_SHOWN);
  }

  /** The first rule of a kind, empty when this rule set has no such clock. */
  public Optional<ClockRule> clock(ClockKind kind) {
    return clocks.stream().filter(rule -> rule.kind() == kind).findFirst();
  }

  /** The same asked of the whole country, for asking what it would have done elsewhere. */
  public RuleSet everywhere() {
    return new RuleSet(
        id,
        version,
        digest,
        title,
        mark,
        List.of(),
        validFrom,
        validTo,
        supplement,
        hazards,
        clocks,
        issuers,
        unverified);
  }

  /** Whether its time is then. */
  public boolean inForce(Instant at) {
    return !validFrom.isAfter(at) && (validTo == null || at.isBefore(validTo));
  }

  boolean isAbout(@Nullable Hazard hazard) {
    return hazards.isEmpty() || (hazard != null && hazards.contains(hazard));
  }

  /** How closely this rule set is meant for the place: digits that agree, -1 when not at all. */
  int closeness(Place place) {
    return Closeness.of(jurisdictions, place);
  }

  /**
   * Why the two cannot stand side by side: the same jurisdiction would have two rules at one time.
   * A higher version of the same id takes over from its date; nothing else takes over silently.
   */
  public Optional<String> conflict(RuleSet other) {
    if (name().equals(other.name())) {
      return Optional.of("same id and version as another file: raise the version");
    }
    if (mark != other.mark || supplement != other.supplement || !meetsInTime(other)) {
      return Optional.empty();
    }
    if (id.equals(other.id)) {
      boolean ordered = (version > other.version) == validFrom.isAfter(other.validFrom);
      return ordered && !validFrom.equals(other.validFrom)
          ? Optional.empty()
          : Optional.of("a higher version of " + id + " has to begin later than the lower one");
    }
    boolean samePlace =
        jurisdictions.isEmpty()
            ? other.jurisdictions.isEmpty()
            : !Collections.disjoint(jurisdictions, other.jurisdictions);
    return samePlace && !supplement
        ? Optional.of(
            "overlaps with "
                + other.name()
                + " in jurisdiction and time: end one by validTo,"
                + " or take over as a higher version of "
                + other.id())
        : Optional.empty();
  }

  private boolean meetsInTime(RuleSet other) {
    return (validTo == null || other.validFrom.isBefore(validTo))
        && (other.validTo == null || validFrom.isBefore(other.validTo));
  }
}
