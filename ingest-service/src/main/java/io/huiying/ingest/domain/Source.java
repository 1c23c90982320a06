package io.huiying.ingest.domain;

import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A registered source.
 *
 * @param id as pushed in {@code sourceId}
 * @param name for people; of an official source, the issuer's full name
 * @param kind what kind of voice it is
 * @param mark whether its posts are an exercise
 * @param freshWithin freshness contract: silence longer than this is stale; absent for sources that
 *     speak when somebody pushes
 */
public record Source(
    String id, String name, SourceKind kind, Mark mark, @Nullable Duration freshWithin) {}
