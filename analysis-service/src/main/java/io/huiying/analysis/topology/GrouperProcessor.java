package io.huiying.analysis.topology;

import io.huiying.analysis.domain.group.GroupDecision;
import io.huiying.analysis.domain.group.GroupIndex;
import io.huiying.analysis.domain.group.PostGrouper;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Keeps the open groups and tells what changes; the deciding is {@link PostGrouper}'s. */
public final class GrouperProcessor
    implements Processor<String, GroupInput, String, GroupOutput> {

  private static final Duration COOLING_TICK = Duration.ofSeconds(1);

  /** What the processor keeps once it is set up. */
  private record Desk(
      ProcessorContext<String, GroupOutput> context,
      KeyValueStore<String, OpenGroup> store,
      GroupIndex index) {}

  private final PostGrouper grouper;
  private final Supplier<GroupIndex> newIndex;
  private final InstantSource clock;
  private final GroupObserver observer;
  private @Nullable Desk desk;

  /**
   * @param grouper decides
   * @param newIndex makes an empty index; Streams may set the same processor up again
   * @param clock the house clock
   * @param observer for metrics
   */
  public GrouperProcessor(
      PostGrouper grouper,
      Supplier<GroupIndex> newIndex,
      InstantSource clock,
      GroupObserver observer) {
    this.grouper = grouper;
    this.newIndex = newIndex;
    this.clock = clock;
    this.observer = observer;
  }

  @Override
  public void init(ProcessorContext<String, GroupOutput> context) {
    KeyValueStore<String, OpenGroup> store = context.getStateStore(GroupTopology.GROUPS);
    GroupIndex index = newIndex.get();
    try (KeyValueIterator<String, OpenGroup> all = store.all()) {
      all.forEachRemaining(entry -> index.put(entry.value));
    }
    desk = new Desk(context, store, index);
    context.schedule(COOLING_TICK, PunctuationType.WALL_CLOCK_TIME, tick -> cool());
  }

  @Override
  public void process(Record<String, GroupInput> record) {
    switch (record.value()) {
      case GroupInput.Candidate(AssessedPost post) -> group(post, record.timestamp());
      case GroupInput.Remembered(OpenGroup group) -> takeUp(record.key(), group);
    }
  }

  private void group(AssessedPost post, long timestamp) {
    GroupDecision decision = grouper.accept(desk().index(), post, clock.instant());
    switch (decision) {
      case GroupDecision.NotACandidate ignored -> {}
      case GroupDecision.Opened opened -> keep(opened.group(), opened.signals(), timestamp);
      case GroupDecision.Joined joined -> keep(joined.group(), joined.signals(), timestamp);
      case GroupDecision.Updated updated -> keep(updated.group(), updated.signals(), timestamp);
    }
    observer.decided(decision, desk().index().size());
  }

  private void keep(OpenGroup group, List<GroupSignal> signals, long timestamp) {
    desk().store().put(group.groupId(), group);
    desk().index().put(group);
    forward(group.groupId(), new GroupOutput.Kept(group), timestamp);
    signals.forEach(s -> forward(s.groupId(), new GroupOutput.Told(s), timestamp));
  }

  /** A group that another life of this application kept; its own echoes are older or the same. */
  private void takeUp(String groupId, @Nullable OpenGroup kept) {
    if (kept == null || isStale(groupId, kept) || hasCooled(kept)) {
      return;
    }
    desk().store().put(groupId, kept);
    desk().index().put(kept);
  }

  private boolean isStale(String groupId, OpenGroup kept) {
    OpenGroup known = desk().index().get(groupId);
    return known != null && known.revision() >= kept.revision();
  }

  private boolean hasCooled(OpenGroup kept) {
    return grouper.hasCooled(kept, clock.instant());
  }

  private void cool() {
    Instant now = clock.instant();
    long timestamp = desk().context().currentSystemTimeMs();
    for (OpenGroup group : grouper.cooled(desk().index(), now)) {
      desk().store().delete(group.groupId());
      desk().index().remove(group.groupId());
      forward(group.groupId(), new GroupOutput.Told(grouper.cool(group, now)), timestamp);
      forward(group.groupId(), new GroupOutput.Kept(null), timestamp);
    }
  }

  private void forward(String key, GroupOutput output, long timestamp) {
    desk().context().forward(new Record<>(key, output, timestamp));
  }

  private Desk desk() {
    Desk current = desk;
    if (current == null) {
      throw new IllegalStateException("a processor works between init and close");
    }
    return current;
  }
}
