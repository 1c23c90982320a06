package io.huiying.analysis.domain.model;

/**
 * Asks the models: the quick look for every post, the sentence vector only where that one is
 * uncertain or a citizen wrote a letter.
 *
 * @param model the weights
 * @param sentences the slow reader
 */
public record TwoLooks(TopicModel model, SentenceReader sentences) {

  /**
   * What the models believe of a post.
   *
   * @param sentence the post's vector, read only when the quick look is not sure
   * @param letter whether a citizen wrote to the government
   * @param hazard whether a hazard word makes the emergency a question at all
   */
  public Beliefs believe(TextFeatures features, ReadOnce sentence, boolean letter, boolean hazard) {
    Beliefs first = model.probabilities(features, null);
    if (letter) {
      return model.ofLetter(features, sentence.vector()).beside(first);
    }
    if (!model.uncertain(first, hazard)) {
      return first;
    }
    return model.probabilities(features, sentence.vector()).beside(first);
  }
}
