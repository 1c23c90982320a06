package io.huiying.alert.domain.rules;

import io.huiying.contracts.clock.ClockKind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a rule set.
 *
 * @param kind what it waits for
 * @param from what its time is counted from; one that makes sense for the kind
 * @param term how long it gives
 * @param repeatEvery pause between reminders once it is over; at least a second
 * @param to the recipient, given for reports alone
 * @param when for which incidents it is meant
 * @param soft it reminds and is never judged: the rule names no limit
 * @param clause the clause's words, shown to people
 * @param source the document and section
 */
public record ClockRule(
    ClockKind kind,
    Start from,
    Term term,
    Duration repeatEvery,
    @Nullable Addressee to,
    Condition when,
    boolean soft,
    String clause,
    String source) {

  /** What a clock's hours can be counted from (RULES B2). */
  public enum Start {
    /** 事发. Falls back to {@link #FIRST_KNOWN} when nobody knows, marked 事发时间待核. */
    OCCURRENCE,
    /** 接报, 得知: the earlier of 接报 and first seen. */
    FIRST_KNOWN,
    /** When this house raised it. */
    DETECTED,
    /** 签收. */
    ACKNOWLEDGEMENT,
    /** The last report to the recipient. */
    LAST_REPORT,
    /** The last release that counts. */
    LAST_RELEASE,
    /** An authoritative figure newer than the last release. */
    NEWER_FIGURE,
    /** 公开: of what a duty is about; the approval for a service guide. */
    PUBLICATION
  }

  private static final Duration LONGEST = Duration.ofDays(366);
  private static final Duration SHORTEST_REPEAT = Duration.ofSeconds(1);

  public ClockRule {
    if (repeatEvery.compareTo(SHORTEST_REPEAT) < 0 || repeatEvery.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("repeatEvery lies between PT1S and P366D");
    }
    if (!startsOf(kind).contains(from)) {
      throw new IllegalArgumentException("from is one of " + startsOf(kind));
    }
    if (kind.report() != (to != null)) {
      throw new IllegalArgumentException(
          kind.report() ? "a report has a recipient: to is missing" : "only reports have a to");
    }
  }

  /** From what a kind of clock can be counted. */
  public static Set<Start> startsOf(ClockKind kind) {
    return switch (kind) {
      case ACKNOWLEDGE -> EnumSet.of(Start.DETECTED);
      case PROGRESS -> EnumSet.of(Start.ACKNOWLEDGEMENT);
      case FIRST_RELEASE, PRESS_CONFERENCE, PRESS_CENTRE, RESPONSE, REPORT_UP ->
          EnumSet.of(Start.OCCURRENCE, Start.FIRST_KNOWN);
      case FOLLOW_UP, FINAL -> EnumSet.of(Start.LAST_REPORT);
      case SUPPLEMENT -> EnumSet.of(Start.OCCURRENCE);
      case CONTINUED_RELEASE -> EnumSet.of(Start.LAST_RELEASE, Start.NEWER_FIGURE);
      case INTERPRETATION, REPOST, SERVICE_GUIDE -> EnumSet.of(Start.PUBLICATION);
    };
  }

  /** Which clock of the incident it rules. */
  public Slot slot() {
    if (to != null) {
      return new Slot(kind, to.qualifier());
    }
    return new Slot(kind, from == Start.NEWER_FIGURE ? "figure" : null);
  }

  /** Whether some incident could fall under both and they rule the same clock. */
  public boolean collides(ClockRule other) {
    return slot().equals(other.slot()) && when.meets(other.when);
  }
}
