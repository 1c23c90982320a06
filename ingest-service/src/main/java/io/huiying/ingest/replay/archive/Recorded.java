package io.huiying.ingest.replay.archive;

import io.huiying.ingest.domain.PushedPost;
import java.time.Instant;

/**
 * A row of an archive.
 *
 * @param line of the file, from 1
 * @param at when it was recorded: it is pushed when the house clock shows this
 * @param post what is pushed
 */
public record Recorded(int line, Instant at, PushedPost post) {}
