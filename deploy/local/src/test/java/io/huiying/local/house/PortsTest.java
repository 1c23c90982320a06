package io.huiying.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Listens on a real port: what is shown is that a taken one is seen. */
class PortsTest {

  @Test
  void choosesOtherPortsWhileOneIsTaken() throws Exception {
    Ports free = Ports.free();
    try (var taken = new ServerSocket(free.kafka(), 1, InetAddress.getLoopbackAddress())) {
      assertThat(taken.isBound()).isTrue();
      assertThat(all(Ports.free())).doesNotContainAnyElementsOf(all(free));
    }
  }

  @Test
  void leavesTheSystemItsOwnPorts() throws Exception {
    assertThat(all(Ports.free())).allMatch(port -> port > 19_000 && port < 32_768);
  }

  private static Collection<Integer> all(Ports ports) {
    return Stream.of(ports.services(), ports.inner())
        .flatMap(some -> some.values().stream())
        .toList();
  }
}
