package io.huiying.analysis.cli.training;

/**
 * The recipes of one model.
 *
 * @param name for the table
 * @param topics recipe of the topics' questions
 * @param emergency recipe of the emergency's question
 */
record Plan(String name, Recipe topics, Recipe emergency) {

  static final Plan WORDS = both("lexicon and rules", 0, 1, 1, 0);
  static final Plan GRAMS = both("grams", 1, 0, 0, 0);
  static final Plan VECTORS = both("sentence vectors", 0, 0, 0, 1);
  static final Plan FIRST = blend("first look: grams, rules", 0, 0);
  static final Plan SECOND = blend("second look: all three", 2, 1);

  /** Topics of citizens' messages, taught by such messages alone. */
  static final Recipe LETTERS = new Recipe(1, 1, 1, 0, 2, Loss.SQUARED, 2);

  private static Plan both(String name, double grams, double words, double rules, double vector) {
    Recipe recipe = new Recipe(grams, words, rules, rules, vector, Loss.SQUARED, 1);
    return new Plan(name, recipe, recipe);
  }

  /**
   * The emergency's question listens more to the emergency rules. It is a matter of a few thousand
   * rows near its border, where the hinge does better than the square.
   */
  private static Plan blend(String name, double topicsVector, double emergencyVector) {
    return new Plan(
        name,
        new Recipe(1, 1, 1, 0, topicsVector, Loss.SQUARED, 1),
        new Recipe(1, 1, 2, 1, emergencyVector, Loss.HINGE, 2));
  }
}
