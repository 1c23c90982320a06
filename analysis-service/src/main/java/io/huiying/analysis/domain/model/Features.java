package io.huiying.analysis.domain.model;

/**
 * A post as numbered values, one row of a sparse matrix.
 *
 * @param rows numbers in the {@link FeatureTable}
 * @param values one a row
 */
public record Features(int[] rows, float[] values) {}
