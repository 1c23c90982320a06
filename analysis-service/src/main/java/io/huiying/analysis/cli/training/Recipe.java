package io.huiying.analysis.cli.training;

/**
 * What a model is trained on and how.
 *
 * @param name for the table
 * @param grams whether grams count
 * @param named whether the rules' findings count
 * @param vectorShare weight of the sentence vector's block against the others; 0 leaves it out
 * @param penalty of the L2 ridge
 */
record Recipe(String name, boolean grams, boolean named, double vectorShare, double penalty) {}
