package io.huiying.ingest.replay.archive;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives the rows of a hot list ids of their own. A list repeats a title every hour; those are
 * revisions of one post. A title that was gone for two days and comes back is a new one.
 */
final class Sightings {

  static final Duration GONE_AFTER = Duration.ofHours(48);

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  private final Map<String, Sighting> byTitle = new HashMap<>();

  private record Sighting(Instant first, Instant last) {}

  /** The id of a title seen on a list at a time; to be asked in the order of time. */
  String idOf(String sourceId, String title, Instant at) {
    Sighting known = byTitle.get(sourceId + '\n' + title);
    boolean same = known != null && !known.last().plus(GONE_AFTER).isBefore(at);
    Instant first = same && known != null ? known.first() : at;
    byTitle.put(sourceId + '\n' + title, new Sighting(first, at));
    return title + "@" + first.atZone(HERE).toLocalDate();
  }
}
