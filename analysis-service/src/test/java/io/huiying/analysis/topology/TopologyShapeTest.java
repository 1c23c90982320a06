package io.huiying.analysis.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.adapters.config.HeatSettings;
import io.huiying.analysis.domain.group.Grading;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.analysis.domain.group.TermWeights;
import io.huiying.analysis.domain.heat.TopicDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;

/**
 * A change of shape shows in review. {@code -Dgolden.write=true} writes the files anew; a changed
 * name of a store or repartition topic also asks for a new state version.
 */
class TopologyShapeTest {

  private static final Path GOLDEN = Path.of("src/test/resources/topology");

  @Test
  void assessingKeepsItsShape() throws IOException {
    Topology topology =
        AssessTopology.of(
            (post, now) -> {
              throw new AssertionError("only described");
            },
            "test",
            () -> Instant.EPOCH);
    assertShape("assess.txt", topology);
  }

  @Test
  void groupingKeepsItsShape() throws IOException {
    TermWeights weights = new TermWeights(Map.of(), 365);
    Topology topology =
        GroupTopology.of(
            () ->
                new GrouperProcessor(
                    () -> GroupingDesk.empty(weights, Grading.GRAVEST_TOLD),
                    () -> Instant.EPOCH,
                    GroupObserver.NONE),
            () -> Instant.EPOCH);
    assertShape("group.txt", topology);
  }

  @Test
  void heatingKeepsItsShape() throws IOException {
    HeatSettings shipped = HeatSettings.load();
    Topology topology =
        HeatTopology.of(
            shipped.weights(),
            topic -> new TopicDesk(topic, shipped.surges(), shipped.views()),
            shipped.tray(),
            () -> Instant.EPOCH);
    assertShape("heat.txt", topology);
  }

  @Test
  void noInternalTopicOrStoreIsNamedByAccident() throws IOException {
    for (String file : new String[] {"assess.txt", "group.txt", "heat.txt"}) {
      assertThat(Files.readString(GOLDEN.resolve(file)))
          .doesNotContainPattern("KSTREAM-|KTABLE-|STATE-STORE-\\d");
    }
  }

  private static void assertShape(String file, Topology topology) throws IOException {
    String shape = topology.describe().toString();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN.resolve(file), shape);
    }
    assertThat(shape).isEqualTo(Files.readString(GOLDEN.resolve(file)));
  }
}
