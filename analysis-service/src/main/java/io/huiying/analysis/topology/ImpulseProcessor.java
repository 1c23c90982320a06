package io.huiying.analysis.topology;

import io.huiying.analysis.domain.heat.HeatWeights;
import io.huiying.analysis.domain.heat.Impulse;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.post.Mark;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * What a post adds to each of its topics, by topic; and once an hour to every topic the word that
 * the hour was read, which makes quiet hours count. Exercises leave the baseline alone.
 */
final class ImpulseProcessor implements Processor<String, AssessedPost, String, Impulse> {

  private static final long HOUR_SECONDS = 3600;

  private final HeatWeights weights;
  private long newestHour = Long.MIN_VALUE;
  private @Nullable ProcessorContext<String, Impulse> context;

  ImpulseProcessor(HeatWeights weights) {
    this.weights = weights;
  }

  @Override
  public void init(ProcessorContext<String, Impulse> context) {
    this.context = context;
  }

  @Override
  public void process(Record<String, AssessedPost> record) {
    AssessedPost assessed = record.value();
    if (assessed.post().mark() != Mark.LIVE) {
      return;
    }
    long hour = Math.floorDiv(assessed.post().ingestedAt().getEpochSecond(), HOUR_SECONDS);
    if (hour > newestHour) {
      newestHour = hour;
      Impulse wasRead = Impulse.wasRead(assessed.post().ingestedAt());
      for (Topic topic : Topic.values()) {
        forward(topic, wasRead, record);
      }
    }
    double weight = weights.of(assessed.post());
    for (TopicScore topic : assessed.topics()) {
      forward(topic.code(), Impulse.of(assessed, topic.code(), weight), record);
    }
  }

  private void forward(Topic topic, Impulse impulse, Record<String, AssessedPost> cause) {
    ProcessorContext<String, Impulse> current = context;
    if (current == null) {
      throw new IllegalStateException("a processor works between init and close");
    }
    current.forward(new Record<>(topic.code(), impulse, cause.timestamp()));
  }
}
