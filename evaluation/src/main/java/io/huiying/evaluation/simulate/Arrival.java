package io.huiying.evaluation.simulate;

import io.huiying.contracts.post.Post;
import java.time.Instant;

/**
 * A post on its way in.
 *
 * @param at when it was recorded
 */
record Arrival(Instant at, Post post) {}
