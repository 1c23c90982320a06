package io.huiying.local.house;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.huiying.local.Refusal;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PreflightTest {

  private final Preflight preflight = new Preflight(3_000, 2_000);

  @Test
  void refusesAnOlderJava() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Preflight.checkJava(24))
        .withMessageContaining("JDK 25");
    assertThatCode(() -> Preflight.checkJava(25)).doesNotThrowAnyException();
  }

  @Test
  void refusesTooLittleMemoryAndNamesBothFigures() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> preflight.checkMemory(2_999))
        .withMessageContaining("2999")
        .withMessageContaining("3000");
    assertThatCode(() -> preflight.checkMemory(3_000)).doesNotThrowAnyException();
  }

  @Test
  void refusesTooLittleDisk() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> preflight.checkDisk(1_999))
        .withMessageContaining("1999 MiB of disk");
  }

  @Test
  void refusesAPortInUseAndNamesThePartThatNeedsIt() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> Preflight.checkPort("alert-service", "127.0.0.1", port))
          .withMessageContaining(Integer.toString(port))
          .withMessageContaining("alert-service");
    }
  }
}
