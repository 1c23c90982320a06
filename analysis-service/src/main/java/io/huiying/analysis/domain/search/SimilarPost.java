package io.huiying.analysis.domain.search;

/**
 * A post near in meaning to another.
 *
 * @param post the neighbour
 * @param likeness cosine of the two sentence vectors, -1 to 1
 */
public record SimilarPost(FoundPost post, double likeness) {}
