package io.huiying.analysis.cli.training;

import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.post.SourceKind;
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
 * @param origin where it comes from
 */
record LabelledRow(
    String title, String lead, Instant seen, Set<Topic> topics, boolean emergency, Origin origin) {

  LabelledRow {
    topics = Set.copyOf(topics);
  }

  boolean gold() {
    return origin == Origin.GOLD;
  }

  /** The kind of source that posts of this origin come from. */
  SourceKind source() {
    return switch (origin) {
      case GOLD, LABELLED, EMERGENCY_ONLY, CORRECTED, HELD_OUT -> SourceKind.HOT_LIST;
      case WRITTEN -> SourceKind.HOTLINE;
    };
  }
}
