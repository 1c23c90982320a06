package io.huiying.analysis.cli.training;

import io.huiying.contracts.assess.Topic;
import java.time.Instant;
import java.util.Set;

/**
 * A post with what people say it is about.
 *
 * @param title of the hot-list entry
 * @param lead its text
 * @param seen when it was first seen
 * @param topics every topic that it is really about
 * @param emergency whether it reports a 突发事件 that has just happened
 * @param gold whether it comes from the reference set, on whose like the models are judged
 */
record LabelledRow(
    String title, String lead, Instant seen, Set<Topic> topics, boolean emergency, boolean gold) {

  LabelledRow {
    topics = Set.copyOf(topics);
  }
}
