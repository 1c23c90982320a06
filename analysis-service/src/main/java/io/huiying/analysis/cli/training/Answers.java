package io.huiying.analysis.cli.training;

import java.util.List;

/**
 * What two looks together say of rows.
 *
 * @param probabilities of each row, by the look that decides it
 * @param emergencies whether each row is called an emergency
 * @param secondLooks how many rows needed the sentence vector
 */
record Answers(List<double[]> probabilities, boolean[] emergencies, int secondLooks) {}
