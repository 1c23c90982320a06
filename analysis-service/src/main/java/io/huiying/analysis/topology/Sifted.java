package io.huiying.analysis.topology;

import io.huiying.analysis.domain.group.Repeats;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.signal.Fold;
import io.huiying.contracts.wire.JsonSerde;
import io.huiying.contracts.wire.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a candidate after folding, on its way to the single grouper.
 *
 * @param post to be grouped, absent when it was folded
 * @param repeats told of an original, absent when nothing is
 * @param fold the folding itself, absent when it was not
 * @param countedWith the original as whose repetition the post was counted before; absent when it
 *     was not
 */
public record Sifted(
    @Nullable AssessedPost post,
    @Nullable Repeats repeats,
    @Nullable Fold fold,
    @Nullable String countedWith) {

  static final JsonSerde<Sifted> SERDE = new JsonSerde<>(Sifted.class, new Schema("Sifted", 1));
}
