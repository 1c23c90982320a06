package io.huiying.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.wire.Topics;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;

class StreamsAppTest {

  private final StreamsApp app =
      StreamsApp.of("ringing", 3, new Topology(), Guarantee.AT_LEAST_ONCE, Topics.ALARM);

  @Test
  void goesFirstUnlessItSaysThatItMayWait() {
    assertThat(app.urgency()).isEqualTo(Urgency.FIRST);
    assertThat(app.later().urgency().priority()).isLessThan(app.urgency().priority());
  }

  @Test
  void staysTheSameApplicationWhenItMayWait() {
    assertThat(app.later().id()).isEqualTo(app.id()).isEqualTo("huiying-ringing-s3");
  }
}
