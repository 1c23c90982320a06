package io.huiying.analysis.topology;

import io.huiying.analysis.domain.group.Grading;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.analysis.domain.group.TermWeights;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.signal.Fold;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** One life of the grouping application, between a start and a kill. */
final class GrouperRun implements AutoCloseable {

  private final TopologyTestDriver driver;
  private final TestInputTopic<String, AssessedPost> posts;
  private final TestInputTopic<String, Correction> corrections;
  private final TestInputTopic<String, OpenGroup> kept;
  private final TestOutputTopic<String, GroupSignal> signals;
  private final TestOutputTopic<String, OpenGroup> groups;
  private final TestOutputTopic<String, Fold> folds;
  private Instant now;

  GrouperRun(Path folder, String applicationId, Instant start) {
    now = start;
    TermWeights weights = new TermWeights(Map.of("起火", 60, "遇难", 100), 365);
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
    settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    driver =
        new TopologyTestDriver(
            GroupTopology.of(
                () ->
                    new GrouperProcessor(
                        () -> GroupingDesk.empty(weights, Grading.GRAVEST_TOLD),
                        () -> now,
                        GroupObserver.NONE),
                () -> now),
            settings,
            start);
    posts = input(Topics.ASSESSED_POST);
    corrections = input(Topics.CORRECTION);
    kept = input(Topics.GROUP);
    signals = output(Topics.SIGNAL);
    groups = output(Topics.GROUP);
    folds = output(Topics.FOLD);
  }

  void read(AssessedPost post) {
    now = post.assessedAt();
    posts.pipeInput(post.post().postId(), post, now);
  }

  void read(Correction correction) {
    now = correction.at();
    corrections.pipeInput(correction.groupId(), correction, now);
  }

  void rebuild(Map<String, OpenGroup> from) {
    from.forEach((id, group) -> kept.pipeInput(id, group, now));
  }

  /** The clock goes on, and the grouper ticks. */
  void tick(Duration time) {
    now = now.plus(time);
    driver.advanceWallClockTime(time);
  }

  List<GroupSignal> signals() {
    return new ArrayList<>(signals.readValuesToList());
  }

  List<Fold> folds() {
    return folds.readValuesToList();
  }

  /** What compaction leaves of the groups written since the last call. */
  Map<String, OpenGroup> groups() {
    Map<String, OpenGroup> compacted = new LinkedHashMap<>();
    groups
        .readKeyValuesToList()
        .forEach(
            record -> {
              if (record.value == null) {
                compacted.remove(record.key);
              } else {
                compacted.put(record.key, record.value);
              }
            });
    return compacted;
  }

  @Override
  public void close() {
    driver.close();
  }

  private <T> TestInputTopic<String, T> input(KafkaTopic<T> topic) {
    return driver.createInputTopic(
        topic.name(), topic.key().serializer(), topic.value().serializer());
  }

  private <T> TestOutputTopic<String, T> output(KafkaTopic<T> topic) {
    return driver.createOutputTopic(
        topic.name(), topic.key().deserializer(), topic.value().deserializer());
  }
}
