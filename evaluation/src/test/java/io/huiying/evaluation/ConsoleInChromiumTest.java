package io.huiying.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.huiying.contracts.incident.Role;
import io.huiying.evaluation.house.HouseClient;
import io.huiying.evaluation.house.TemporaryHouse;
import io.huiying.local.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A duty officer at the console, in a real Chromium, against the whole house. */
@ExtendWith(OneHouse.class)
class ConsoleInChromiumTest {

  private static final Path CHROMIUM =
      Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));

  private static final String NO_CHROMIUM =
      "no Chromium: apt-get install chromium, or name one in CHROMIUM";

  private static final Duration BROWSER_AT_MOST = Duration.ofMinutes(5);

  @Test
  void anOfficerAcknowledgesAnIncidentAndStopsItsClock(TemporaryHouse house) throws Exception {
    boolean mustRun = System.getenv("CI") != null;
    assumeTrue(mustRun || Files.isExecutable(CHROMIUM), NO_CHROMIUM);
    assertThat(CHROMIUM).as(NO_CHROMIUM).isExecutable();
    HouseClient officer = house.as(Role.DUTY_OFFICER);
    officer.push(Yunting.shopFire("990301", 11, Instant.now()));
    String title =
        Await.present("the incident", () -> officer.incidentAt("990301"))
            .required("title")
            .asText();
    Path root = Installation.find().root();
    Path pictures = root.resolve("evaluation/target/pictures");
    Files.createDirectories(pictures);

    ProcessBuilder browser =
        new ProcessBuilder("npm", "run", "--silent", "e2e")
            .directory(root.resolve("alert-service/src/main/webui").toFile())
            .redirectErrorStream(true)
            .redirectOutput(pictures.resolve("browser.log").toFile());
    browser
        .environment()
        .putAll(
            Map.of(
                "HUIYING_URL", house.console().toString(),
                "HUIYING_USER", Role.DUTY_OFFICER.code(),
                "HUIYING_PASSWORD", house.password(Role.DUTY_OFFICER),
                "HUIYING_MANAGER", Role.MANAGER.code(),
                "HUIYING_MANAGER_PASSWORD", house.password(Role.MANAGER),
                "HUIYING_EXPECT_TITLE", title,
                "HUIYING_PICTURES", pictures.toString(),
                "CHROMIUM", CHROMIUM.toString()));
    Process walk = browser.start();
    boolean ended = walk.waitFor(BROWSER_AT_MOST);
    // npm leaves its children running when it alone is ended.
    walk.descendants().forEach(ProcessHandle::destroyForcibly);
    walk.destroyForcibly();

    String said = Files.readString(pictures.resolve("browser.log"));
    assertThat(ended).as("ended within " + BROWSER_AT_MOST + ":\n" + said).isTrue();
    assertThat(walk.exitValue()).as(said).isZero();
    assertThat(pictures.resolve("6-stopped.png")).isNotEmptyFile();
    String id = officer.incidentAt("990301").orElseThrow().required("id").asText();
    assertThat(officer.timeline(id).toString()).contains("核否：话题不符（应为市场监管），已更正系统判断");
  }
}
