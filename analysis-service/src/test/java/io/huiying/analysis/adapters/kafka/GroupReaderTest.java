package io.huiying.analysis.adapters.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.adapters.rest.PlayedGroups;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.Topics;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Pure: no broker, since nothing is started. */
class GroupReaderTest {

  private final GroupReader reader =
      new GroupReader(new HouseOn("127.0.0.1:9", Path.of("none"), "test"));

  private void read(String groupId, List<String> posts, String nearest) {
    JoinReason opened =
        new JoinReason(
            posts.getFirst(),
            JoinReason.Outcome.OPENED,
            List.of(),
            5,
            List.of(),
            nearest,
            "SCORE",
            "test",
            Instant.EPOCH);
    OpenGroup group = new PlayedGroups().keep(posts, List.of(opened));
    byte[] value = Topics.GROUP.value().toBytes(group);
    reader.take(new ConsumerRecord<>(Topics.GROUP.name(), 0, 0, groupId, value));
  }

  @Test
  void findsTheGroupThatNamesAPost() {
    read("g1", List.of("p1", "p2"), "g0");
    assertThat(reader.holding("p2"))
        .hasValueSatisfying(group -> assertThat(group.members()).containsExactly("p1", "p2"));
    assertThat(reader.holding("p3")).isEmpty();
    assertThat(reader.holding("p")).isEmpty();
  }

  @Test
  void aGroupThatOnlySpeaksOfAnIdDoesNotHoldIt() {
    read("g1", List.of("p1"), "p9");
    assertThat(reader.holding("p9")).isEmpty();
  }

  @Test
  void ofTwoGroupsTheOneToldLastHoldsThePost() {
    read("g1", List.of("p1", "p2"), "g0");
    read("g2", List.of("p2", "p3"), "g0");
    assertThat(reader.holding("p2"))
        .hasValueSatisfying(group -> assertThat(group.members()).containsExactly("p2", "p3"));
    read("g1", List.of("p1"), "g0");
    assertThat(reader.holding("p1")).isPresent();
    assertThat(reader.holding("p2"))
        .hasValueSatisfying(group -> assertThat(group.members()).containsExactly("p2", "p3"));
  }
}
