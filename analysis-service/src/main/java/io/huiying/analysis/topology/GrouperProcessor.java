package io.huiying.analysis.topology;

import io.huiying.analysis.domain.group.GroupDecision;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.signal.Fold;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Keeps the open groups and tells what changes; the deciding is the desk's. */
public final class GrouperProcessor implements Processor<String, GroupInput, String, GroupOutput> {

  private static final Duration COOLING_TICK = Duration.ofSeconds(1);

  /** Everything that exists between init and close. */
  private record Work(
      ProcessorContext<String, GroupOutput> context,
      KeyValueStore<String, OpenGroup> store,
      KeyValueStore<String, Correction> corrections,
      KeyValueStore<String, Long> closed,
      KeyValueStore<String, AssessedPost> answers,
      GroupingDesk desk) {}

  private final Supplier<GroupingDesk> newDesk;
  private final InstantSource clock;
  private final GroupObserver observer;
  private @Nullable Work work;

  /**
   * @param newDesk makes an empty desk; Streams may set the same processor up again
   * @param clock the house clock
   * @param observer for metrics
   */
  public GrouperProcessor(
      Supplier<GroupingDesk> newDesk, InstantSource clock, GroupObserver observer) {
    this.newDesk = newDesk;
    this.clock = clock;
    this.observer = observer;
  }

  @Override
  public void init(ProcessorContext<String, GroupOutput> context) {
    KeyValueStore<String, OpenGroup> store = context.getStateStore(GroupTopology.GROUPS);
    GroupingDesk desk = newDesk.get();
    // Also what has cooled while nobody looked: the first tick says so.
    kept(store).forEach(group -> desk.takeUp(group, Instant.MIN));
    KeyValueStore<String, Correction> corrections =
        context.getStateStore(GroupTopology.CORRECTIONS);
    try (KeyValueIterator<String, Correction> read = corrections.all()) {
      read.forEachRemaining(entry -> desk.recall(entry.value));
    }
    KeyValueStore<String, Long> closed = context.getStateStore(GroupTopology.CLOSED);
    inOrder(closed).forEach(over -> desk.recallClosed(over.getKey(), over.getValue()));
    KeyValueStore<String, AssessedPost> answers = context.getStateStore(GroupTopology.ANSWERS);
    official(answers).forEach(desk::recallAnswer);
    work = new Work(context, store, corrections, closed, answers, desk);
    context.schedule(COOLING_TICK, PunctuationType.WALL_CLOCK_TIME, tick -> cool());
  }

  /** In the order in which they were told of: where many come into question, the newest count. */
  private static List<OpenGroup> kept(KeyValueStore<String, OpenGroup> store) {
    List<OpenGroup> groups = new ArrayList<>();
    try (KeyValueIterator<String, OpenGroup> kept = store.all()) {
      kept.forEachRemaining(entry -> groups.add(entry.value));
    }
    groups.sort(Comparator.comparing(group -> group.view().lastSeenAt()));
    return groups;
  }

  /** The oldest first, as they were read. */
  private static List<AssessedPost> official(KeyValueStore<String, AssessedPost> store) {
    List<AssessedPost> posts = new ArrayList<>();
    try (KeyValueIterator<String, AssessedPost> kept = store.all()) {
      kept.forEachRemaining(entry -> posts.add(entry.value));
    }
    posts.sort(Comparator.comparing(kept -> kept.post().ingestedAt()));
    return posts;
  }

  private static List<Map.Entry<String, Instant>> inOrder(KeyValueStore<String, Long> closed) {
    Map<String, Instant> lastSeen = new HashMap<>();
    try (KeyValueIterator<String, Long> read = closed.all()) {
      read.forEachRemaining(over -> lastSeen.put(over.key, Instant.ofEpochMilli(over.value)));
    }
    return lastSeen.entrySet().stream()
        .sorted(Map.Entry.<String, Instant>comparingByValue().thenComparing(Map.Entry::getKey))
        .toList();
  }

  @Override
  public void process(Record<String, GroupInput> record) {
    switch (record.value()) {
      case GroupInput.Candidate(Sifted sifted) -> group(sifted, record.timestamp());
      case GroupInput.Remembered(OpenGroup group) ->
          recall(record.key(), group, record.timestamp());
      case GroupInput.Corrected(Correction correction) -> correct(correction, record.timestamp());
    }
  }

  private void group(Sifted sifted, long timestamp) {
    if (sifted.post() != null) {
      accept(sifted.post(), sifted.countedWith(), timestamp);
    }
    if (sifted.fold() != null) {
      fold(sifted.fold(), timestamp);
    }
    if (sifted.repeats() != null) {
      work()
          .desk()
          .repeat(sifted.repeats(), clock.instant())
          .ifPresent(decision -> decided(decision, timestamp));
    }
  }

  private void accept(AssessedPost post, @Nullable String countedWith, long timestamp) {
    Instant now = clock.instant();
    GroupDecision decision = work().desk().accept(post, countedWith, now);
    if (work().desk().canAnswer(post)) {
      work().answers().put(post.post().postId(), post);
    }
    work().desk().answers(decision, post, now).forEach(signal -> tell(signal, timestamp));
    decided(decision, timestamp);
  }

  private void decided(GroupDecision decision, long timestamp) {
    decision.changed().ifPresent(group -> keep(group, timestamp));
    decision.signals().forEach(signal -> tell(signal, timestamp));
    if (decision instanceof GroupDecision.Folded folded) {
      fold(folded.fold(), timestamp);
    }
    observer.decided(decision, work().desk().open());
  }

  private void correct(Correction correction, long timestamp) {
    work().corrections().put(correction.correctionId(), correction);
    Instant now = clock.instant();
    GroupingDesk.Outcome outcome = work().desk().correct(correction, now);
    work().desk().answers(outcome, now).forEach(signal -> tell(signal, timestamp));
    carryOut(outcome, timestamp);
  }

  /**
   * What another life of this application kept: a group, or that its id, or that of a post which it
   * named, is used up since the time at which it was last told.
   */
  private void recall(String id, @Nullable OpenGroup kept, long timestamp) {
    if (kept == null) {
      if (work().desk().recallClosed(id, Instant.ofEpochMilli(timestamp))) {
        work().closed().put(id, timestamp);
      }
    } else if (work().desk().takeUp(kept, clock.instant())) {
      work().store().put(kept.groupId(), kept);
      carryOut(work().desk().catchUp(kept.groupId(), clock.instant()), timestamp);
    }
  }

  private void cool() {
    long timestamp = work().context().currentSystemTimeMs();
    carryOut(work().desk().cool(clock.instant()), timestamp);
    work().desk().forgetAnswers(clock.instant()).forEach(work().answers()::delete);
  }

  private void carryOut(GroupingDesk.Outcome outcome, long timestamp) {
    outcome.kept().forEach(group -> keep(group, timestamp));
    outcome.closed().forEach(work().store()::delete);
    outcome.over().forEach((id, lastSeen) -> close(id, lastSeen.toEpochMilli()));
    outcome.forgotten().forEach(forgotten -> work().closed().delete(forgotten));
    outcome.signals().forEach(signal -> tell(signal, timestamp));
  }

  /**
   * Ids of groups and of the posts that they named are used up, also for another life of this
   * application: a tombstone carries in its timestamp when the group was last told.
   */
  private void close(String id, long lastSeen) {
    work().closed().put(id, lastSeen);
    forward(id, new GroupOutput.Kept(null), lastSeen);
  }

  private void fold(Fold fold, long timestamp) {
    forward(fold.postId(), new GroupOutput.Folded(fold), timestamp);
  }

  private void keep(OpenGroup group, long timestamp) {
    work().store().put(group.groupId(), group);
    forward(group.groupId(), new GroupOutput.Kept(group), timestamp);
  }

  private void tell(GroupSignal signal, long timestamp) {
    forward(signal.groupId(), new GroupOutput.Told(signal), timestamp);
  }

  private void forward(String key, GroupOutput output, long timestamp) {
    work().context().forward(new Record<>(key, output, timestamp));
  }

  private Work work() {
    Work current = work;
    if (current == null) {
      throw new IllegalStateException("a processor works between init and close");
    }
    return current;
  }
}
