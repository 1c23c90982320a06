package io.huiying.analysis.cli.training;

/**
 * What the weights of some questions are trained on: the share of each block of features, as the
 * square of its factor, 0 leaves it out. The ridge's penalty is 1.
 *
 * @param grams share of the grams
 * @param words share of the topics' words
 * @param rules share of the emergency rules' findings
 * @param vector share of the sentence vector
 */
record Recipe(double grams, double words, double rules, double vector) {

  float factor(Block block) {
    return (float)
        Math.sqrt(
            switch (block) {
              case GRAMS -> grams;
              case WORDS -> words;
              case RULES -> rules;
            });
  }
}
