package io.huiying.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huiying.local.Installation;
import io.huiying.local.StandInServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people use it: its own process, the real parts, small stand-in services. */
@Timeout(240)
class LauncherTest {

  @TempDir static Path folder;
  private static Installation installation;
  private static DataFolder data;
  private static Ports ports;

  @BeforeAll
  static void install() throws Exception {
    installation = StandInServices.in(Files.createDirectories(folder.resolve("huiying")));
    data = new DataFolder(folder.resolve("data"));
    ports = Ports.free();
  }

  @BeforeEach
  void up() throws Exception {
    if (RunningHouse.read(data).flatMap(house -> house.launcher().live()).isEmpty()) {
      Answer up = huiying("up", "--detach", "--port-offset", offset());
      assertThat(up.exitCode()).as(up.text()).isZero();
    }
  }

  @AfterAll
  static void down() throws Exception {
    huiying("down");
  }

  @Test
  void statusShowsEveryPartUp() throws Exception {
    Answer status = huiying("status");
    assertThat(status.exitCode()).isZero();
    assertThat(status.text())
        .contains("launcher+kafka", "elasticsearch", "ingest-service", "alert-service", "siren")
        .doesNotContain("unready", "down");
  }

  @Test
  void secondStartOnTheSameFolderIsRefused() throws Exception {
    Answer second = huiying("up", "--port-offset", Integer.toString(Ports.free().offset()));
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.text()).contains("a house already runs on this data folder");
    assertThat(huiying("status").exitCode()).isZero();
  }

  @Test
  void takenPortIsRefusedAndNothingIsLeftRunning() throws Exception {
    DataFolder other = new DataFolder(folder.resolve("other"));
    Answer second = run(other, "up", "--port-offset", offset());
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.text()).contains("port " + ports.alert() + " is in use");
    assertThat(RunningHouse.read(other)).isEmpty();
  }

  @Test
  void killedPartIsStartedAgain() throws Exception {
    RunningProcess before = part("ingest-service");
    before.live().orElseThrow().destroyForcibly();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(part("ingest-service").restarts()).isEqualTo(1));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(huiying("status").exitCode()).isZero());
    assertThat(part("ingest-service").pid()).isNotEqualTo(before.pid());
  }

  @Test
  void nextStartEndsWhatAKilledLauncherLeft() throws Exception {
    RunningProcess orphan = part("alert-service");
    RunningHouse.read(data).orElseThrow().launcher().live().orElseThrow().destroyForcibly();
    await().until(() -> !data.isLocked());
    assertThat(orphan.live()).isPresent();
    up();
    assertThat(orphan.live()).isEmpty();
    assertThat(huiying("status").exitCode()).isZero();
  }

  @Test
  void downStopsEveryProcessAndForgetsTheHouse() throws Exception {
    List<RunningProcess> parts = RunningHouse.read(data).orElseThrow().parts();
    assertThat(huiying("down").exitCode()).isZero();
    assertThat(parts).allSatisfy(part -> assertThat(part.live()).isEmpty());
    assertThat(RunningHouse.read(data)).isEmpty();
    assertThat(huiying("status").exitCode()).isEqualTo(3);
  }

  private static String offset() {
    return Integer.toString(ports.offset());
  }

  private static RunningProcess part(String name) throws IOException {
    return RunningHouse.read(data).orElseThrow().parts().stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private record Answer(int exitCode, String text) {}

  private static Answer huiying(String... words) throws Exception {
    return run(data, words);
  }

  private static Answer run(DataFolder on, String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8"));
    command.add("-D" + Installation.PROPERTY + "=" + installation.root());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("io.huiying.local.cli.Main");
    command.addAll(List.of(words));
    command.addAll(List.of("--data", on.root().toString()));
    Path said = Files.createTempFile(folder, "said", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    int exitCode = process.waitFor();
    return new Answer(exitCode, Files.readString(said));
  }
}
