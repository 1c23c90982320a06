package io.huiying.contracts.incident;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it stands after an event: what {@code evolve} gives and the console shows.
 *
 * @param id derived from the first group
 * @param version sequence of the last event
 * @param revision sequence of the last event that a person's command has to have seen (If-Match):
 *     what people did, grades, place and time; not mere growth and not refusals
 * @param head SHA-256 of the last event's stored bytes in hex
 * @param kind 突发事件 or 舆情
 * @param state where it stands
 * @param mark exercise or not
 * @param title made of place and hazard or topic
 * @param groupId the group it came from
 * @param hazard what happened, absent for an ordinary 舆情
 * @param mainland whether in mainland China
 * @param ownership whose it is
 * @param topics best first
 * @param place where
 * @param placeFixed a person fixed it
 * @param occurrence when, absent when not known
 * @param occurrenceFixed a person fixed it
 * @param figures claims
 * @param proposed the grade that the house proposes
 * @param confirmed the grade that a person confirmed
 * @param alarming the proposal became graver than what a person confirmed, and nobody has graded
 *     since
 * @param clocks all, also the stopped ones
 * @param units responsible units, the lead first
 * @param lead the 牵头单位
 * @param releases by publication time
 * @param detectedAt when the incident was opened here
 * @param reportedAt 接报, absent when found in posts
 * @param firstPublishedAt earliest post
 * @param firstSeenAt when this house saw it first
 * @param acknowledgedAt 签收
 * @param acknowledgedBy by whom
 * @param confirmedAt when graded by a person
 * @param posts distinct posts
 * @param sources distinct sources
 * @param heat highest heat
 * @param recentCommands ids already answered, newest last, at most {@value #REMEMBERED_COMMANDS}
 * @param handling what people did beside that, absent when nothing; see {@link #handled}
 */
public record Incident(
    String id,
    long version,
    long revision,
    String head,
    IncidentKind kind,
    IncidentState state,
    Mark mark,
    String title,
    String groupId,
    @Nullable Hazard hazard,
    boolean mainland,
    Ownership ownership,
    List<TopicScore> topics,
    Place place,
    boolean placeFixed,
    @Nullable Occurrence occurrence,
    boolean occurrenceFixed,
    List<Figure> figures,
    @Nullable SeverityRange proposed,
    @Nullable Severity confirmed,
    boolean alarming,
    List<Clock> clocks,
    List<String> units,
    @Nullable String lead,
    List<Release> releases,
    Instant detectedAt,
    @Nullable Instant reportedAt,
    Instant firstPublishedAt,
    Instant firstSeenAt,
    @Nullable Instant acknowledgedAt,
    @Nullable String acknowledgedBy,
    @Nullable Instant confirmedAt,
    int posts,
    int sources,
    long heat,
    List<String> recentCommands,
    @Nullable Handling handling) {

  /** How many command ids a snapshot remembers for answering repeats alike. */
  public static final int REMEMBERED_COMMANDS = 64;

  public Incident {
    topics = List.copyOf(topics);
    figures = List.copyOf(figures);
    clocks = List.copyOf(clocks);
    units = List.copyOf(units);
    releases = List.copyOf(releases);
    recentCommands = List.copyOf(recentCommands);
  }

  /** What people did about it; {@link Handling#NOTHING} when nothing. */
  public Handling handled() {
    return handling == null ? Handling.NOTHING : handling;
  }

  /** Upward reports by the time they were sent. */
  public List<UpwardReport> reports() {
    return handled().reports();
  }
}
