package io.huiying.ingest.replay.archive;

import io.huiying.ingest.domain.PushedEngagement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row as its archive has it.
 *
 * @param at when it was recorded
 * @param sourceId which source it comes from
 * @param externalId absent on hot lists, whose rows repeat
 * @param publishedAt as claimed, absent on hot lists
 */
record RawRow(
    Instant at,
    String sourceId,
    @Nullable String externalId,
    @Nullable String url,
    String title,
    String text,
    @Nullable String publishedAt,
    @Nullable PushedEngagement engagement) {}
