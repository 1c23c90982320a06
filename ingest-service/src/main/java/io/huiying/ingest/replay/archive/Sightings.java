package io.huiying.ingest.replay.archive;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rows of a hot list ids of their own. A list repeats a title every hour; those are
 * revisions of one post. A title that was gone for two days and comes back is a new one. A lead
 * that was read once stays with the title, since a list does not show it every hour.
 */
final class Sightings {

  static final Duration GONE_AFTER = Duration.ofHours(48);

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  private final Map<String, Sighting> byTitle = new HashMap<>();

  /**
   * A title on a list.
   *
   * @param first when it came
   * @param last when it was seen last
   * @param lead its newest lead, empty when none was read yet
   */
  private record Sighting(Instant first, Instant last, String lead) {}

  /** What a row of a list says about its post. */
  record Seen(String externalId, String lead) {}

  /** A title seen on a list at a time; to be told in the order of time. */
  Seen saw(String sourceId, String title, String lead, Instant at) {
    Sighting now = now(byTitle.get(sourceId + '\n' + title), lead, at);
    byTitle.put(sourceId + '\n' + title, now);
    return new Seen(title + "@" + now.first().atZone(HERE).toLocalDate(), now.lead());
  }

  private static Sighting now(@Nullable Sighting known, String lead, Instant at) {
    if (known == null || known.last().plus(GONE_AFTER).isBefore(at)) {
      return new Sighting(at, at, lead);
    }
    return new Sighting(known.first(), at, lead.isBlank() ? known.lead() : lead);
  }
}
