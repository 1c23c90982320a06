package io.huiying.alert.domain.rules;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
 * @param clocks at most one of a kind
 * @param issuers whose statements count
 */
public record RuleSet(
    String id,
    int version,
    String digest,
    String title,
    Mark mark,
    List<String> jurisdictions,
    Instant validFrom,
    List<ClockRule> clocks,
    IssuerPolicy issuers) {

  private static final int DIGEST_SHOWN = 16;

  public RuleSet {
    jurisdictions = List.copyOf(jurisdictions);
    clocks = List.copyOf(clocks);
  }

  /** {@code id@version}, as a clock cites it. */
  public String name() {
    return id + '@' + version;
  }

  /** {@code id@version#digest}, as an event cites it. */
  public String citation() {
    return name() + '#' + digest.substring(0, DIGEST_SHOWN);
  }

  /** The rule of a kind, empty when this rule set has no such clock. */
  public Optional<ClockRule> clock(ClockKind kind) {
    return clocks.stream().filter(rule -> rule.kind() == kind).findFirst();
  }

  /** How closely this rule set is meant for the place: digits that agree, -1 when not at all. */
  int closeness(Place place) {
    if (jurisdictions.isEmpty()) {
      return 0;
    }
    return jurisdictions.stream()
        .map(code -> new Place(code, "").prefix())
        .filter(place.prefix()::startsWith)
        .mapToInt(String::length)
        .max()
        .orElse(-1);
  }
}
