package io.huiying.analysis.topology;

import io.huiying.analysis.domain.duplicate.FoldMemory;
import io.huiying.analysis.domain.group.Repeats;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.Fold;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.jspecify.annotations.Nullable;

/**
 * Folds posts that say the same word for word, keyed by their words, in as many partitions as
 * assessing has. What an official source says always passes: it may be a release.
 */
final class FoldProcessor implements Processor<String, AssessedPost, String, Sifted> {

  /** As long as groups wait for more. */
  static final Duration WINDOW = Duration.ofDays(3);

  private record Work(
      ProcessorContext<String, Sifted> context, WindowStore<String, FoldMemory> store) {}

  private final InstantSource clock;
  private @Nullable Work work;

  FoldProcessor(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void init(ProcessorContext<String, Sifted> context) {
    work = new Work(context, context.getStateStore(GroupTopology.FOLDS));
  }

  @Override
  public void process(Record<String, AssessedPost> record) {
    AssessedPost assessed = record.value();
    Post post = assessed.post();
    KeyValue<Long, FoldMemory> known = known(record);
    if (post.sourceKind() == SourceKind.OFFICIAL) {
      pass(record, null);
    } else if (known == null) {
      remember(record, record.timestamp(), FoldMemory.of(post));
      pass(record, null);
    } else if (known.value.isOriginal(post) || known.value.passesAgain(post)) {
      remember(record, known.key, known.value.passed(post));
      pass(record, known.value.countedWith(post));
    } else {
      fold(record, known.key, known.value);
    }
  }

  private void fold(Record<String, AssessedPost> record, long since, FoldMemory before) {
    Post post = record.value().post();
    FoldMemory after = before.folded(post);
    Fold fold =
        before.isNews(post)
            ? new Fold(
                post.postId(), before.originalId(), Fold.Tier.EXACT, 1, null, clock.instant())
            : null;
    Repeats repeats = null;
    if (after.isWorthTelling(post)) {
      repeats =
          new Repeats(
              after.originalId(),
              after.count() - after.toldCount(),
              List.of(post.sourceId()),
              post.engagement().heat(),
              post.ingestedAt());
      after = after.told(post);
    }
    remember(record, since, after);
    if (fold != null || repeats != null) {
      forward(record, new Sifted(null, repeats, fold, null));
    }
  }

  private void pass(Record<String, AssessedPost> record, @Nullable String countedWith) {
    forward(record, new Sifted(record.value(), null, null, countedWith));
  }

  private void forward(Record<String, AssessedPost> record, Sifted sifted) {
    String postId = record.value().post().postId();
    work().context().forward(new Record<>(postId, sifted, record.timestamp()));
  }

  private void remember(Record<String, AssessedPost> record, long since, FoldMemory memory) {
    work().store().put(record.key(), memory, since);
  }

  private @Nullable KeyValue<Long, FoldMemory> known(Record<String, AssessedPost> record) {
    long to = record.timestamp() + WINDOW.toMillis();
    long from = Math.max(0, record.timestamp() - WINDOW.toMillis());
    try (WindowStoreIterator<FoldMemory> newest =
        work().store().backwardFetch(record.key(), from, to)) {
      return newest.hasNext() ? newest.next() : null;
    }
  }

  private Work work() {
    Work current = work;
    if (current == null) {
      throw new IllegalStateException("a processor works between init and close");
    }
    return current;
  }
}
