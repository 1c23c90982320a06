package io.huiying.alert.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.incident.QuotePolicy;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.notice.Channel;
import io.huiying.alert.domain.rules.Home;
import io.huiying.contracts.time.HouseClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;

/**
 * The shape of each topology stands in a file, so that a change of it is seen in review: state and
 * internal topics of a running house hang on these names. {@code -Dgolden.write=true} writes them.
 */
class ShapeTest {

  private static final HouseClock CLOCK = HouseClock.live(InstantSource.system());

  @Test
  void decider() throws IOException {
    QuotePolicy quotes = new QuotePolicy(new byte[16]);
    check("decider", DeciderTopology.build(Scenario.rules(), Home.MAINLAND, quotes, CLOCK));
  }

  @Test
  void clocks() throws IOException {
    check("clocks", ClockTopology.build(CLOCK, TickObserver.NONE));
  }

  @Test
  void outbox() throws IOException {
    check("outbox", OutboxTopology.build(List.of(Channel.CONSOLE)));
  }

  private static void check(String name, Topology topology) throws IOException {
    Path golden = Path.of("src/test/resources/topology", name + ".txt");
    String shape = topology.describe().toString();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, shape);
    }
    assertThat(shape).isEqualTo(Files.readString(golden));
    assertThat(shape).doesNotContain("0000000");
  }
}
