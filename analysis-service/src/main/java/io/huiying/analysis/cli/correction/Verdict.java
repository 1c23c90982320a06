package io.huiying.analysis.cli.correction;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.incident.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person said of a post: which topics it is about, or what it reports. */
sealed interface Verdict {

  /** The correction or the event that it was said by. */
  String id();

  /** When it was said. */
  Instant at();

  /** In which capacity; never who. */
  Role role();

  /** These topics and no others. */
  record OnTopics(String id, Instant at, Role role, List<Topic> topics) implements Verdict {}

  /**
   * What happened.
   *
   * @param hazard absent when the post reports no emergency
   */
  record OnEmergency(String id, Instant at, Role role, @Nullable Hazard hazard)
      implements Verdict {}
}
