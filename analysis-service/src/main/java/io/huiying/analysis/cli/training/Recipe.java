package io.huiying.analysis.cli.training;

/**
 * What the weights of some questions are trained on: the share of each block of features, as the
 * square of its factor, 0 leaves it out.
 *
 * @param grams share of the grams
 * @param words share of the topics' words
 * @param rules share of the emergency rules' findings
 * @param facts share of toll, age and place
 * @param vector share of the sentence vector
 * @param loss what a wrong score costs
 * @param penalty of the weights' squares, more than 0
 */
record Recipe(
    double grams,
    double words,
    double rules,
    double facts,
    double vector,
    Loss loss,
    double penalty) {

  float factor(Block block) {
    return (float)
        Math.sqrt(
            switch (block) {
              case GRAMS -> grams;
              case WORDS -> words;
              case RULES -> rules;
              case FACTS -> facts;
            });
  }
}
