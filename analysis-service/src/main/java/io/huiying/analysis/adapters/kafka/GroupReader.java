package io.huiying.analysis.adapters.kafka;

import io.huiying.analysis.domain.group.KeptGroups;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.house.HouseConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads the kept groups beside the grouper, at every instance, so that any of them can say why a
 * post is where it is. Groups that cooled stay until newer ones need their room.
 */
@ApplicationScoped
public class GroupReader implements KeptGroups {

  private static final int ROOM_BYTES = 32 << 20;

  private final NewestBytes groups = new NewestBytes(ROOM_BYTES);
  private final TopicTail tail;

  GroupReader(HouseConfig house) {
    this.tail = new TopicTail(Topics.GROUP, house, this::take);
  }

  @Override
  public Optional<OpenGroup> find(String groupId) {
    return groups.find(groupId).map(Topics.GROUP.value()::fromBytes);
  }

  /**
   * Looks through what is kept: people ask seldom, groups change with every post, and a second book
   * of all posts would have to be kept true to the first.
   */
  @Override
  public Optional<OpenGroup> holding(String postId) {
    String named = '"' + postId + '"';
    return groups.newestFirst().stream()
        .filter(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(named))
        .map(Topics.GROUP.value()::fromBytes)
        .filter(group -> names(group, postId))
        .findFirst();
  }

  private static boolean names(OpenGroup group, String postId) {
    return group.members().contains(postId)
        || group.folded().contains(postId)
        || group.tellings().stream()
            .anyMatch(post -> post.postId().equals(postId) || post.repeats().contains(postId));
  }

  void start(@Observes StartupEvent startup) {
    tail.start();
  }

  void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
    tail.stop();
  }

  /** A tombstone means cooled: what the group was can still be asked. */
  void take(ConsumerRecord<String, byte[]> record) {
    if (record.value() != null) {
      groups.put(record.key(), record.value());
    }
  }
}
