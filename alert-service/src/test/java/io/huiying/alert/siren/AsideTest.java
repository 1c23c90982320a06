package io.huiying.alert.siren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.junit.jupiter.api.Test;

class AsideTest {

  @Test
  void givesWayAndLeavesTheCallersPriorityAlone() {
    int before = Thread.currentThread().getPriority();
    AtomicInteger priority = new AtomicInteger();
    Aside.run("aside", () -> priority.set(Thread.currentThread().getPriority()));
    assertThat(priority).hasValue(Thread.MIN_PRIORITY);
    assertThat(Thread.currentThread().getPriority()).isEqualTo(before);
  }

  @Test
  void throwsWhatTheWorkThrew() {
    WakeupException stopped = new WakeupException();
    assertThatThrownBy(
            () ->
                Aside.run(
                    "aside",
                    () -> {
                      throw stopped;
                    }))
        .isSameAs(stopped);
  }

  @Test
  void endsItsWaitWhenInterrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Aside.run("aside", () -> {})).isInstanceOf(InterruptException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
