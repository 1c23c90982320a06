package io.huiying.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code .ci/run} on a machine where every program is a small stand-in. */
class ContinuousIntegrationTest {

  @TempDir Path machine;

  @BeforeEach
  void everythingIsInstalled() throws IOException {
    Path script = Installation.find().root().resolve(".ci/run");
    program(".ci/run", Files.readString(script));
    program("huiying", "#!/bin/sh\necho runs \"$1\"\n");
    for (String name : new String[] {"chromium", "npm", "setpriv"}) {
      program("bin/" + name, "#!/bin/sh\n");
    }
    program("bin/fc-list", "#!/bin/sh\necho a font\n");
  }

  @Test
  void saysWhatToInstallWhenNodeIsOlderThanTheConsoleNeeds() throws Exception {
    Process run = runWithNode("18.20.4");
    assertThat(said(run)).containsOnlyOnce("\n").contains("20.19").contains("v18.20.4");
    assertThat(run.waitFor()).isEqualTo(1);
  }

  @Test
  void runsTheTestsWithANodeThatIsNewEnough() throws Exception {
    Process run = runWithNode("20.19.0");
    assertThat(said(run)).isEqualTo("runs test\n");
    assertThat(run.waitFor()).isZero();
  }

  @Test
  void refusesANodeOfTheRightMajorButTooOld() throws Exception {
    Process run = runWithNode("20.18.3");
    assertThat(said(run)).contains("v20.18.3");
    assertThat(run.waitFor()).isEqualTo(1);
  }

  private Process runWithNode(String version) throws IOException {
    program("bin/node", "#!/bin/sh\necho v" + version + "\n");
    ProcessBuilder run =
        new ProcessBuilder(machine.resolve(".ci/run").toString()).redirectErrorStream(true);
    run.environment().put("PATH", machine.resolve("bin") + ":/usr/bin:/bin");
    return run.start();
  }

  private static String said(Process run) throws IOException {
    return new String(run.getInputStream().readAllBytes());
  }

  private void program(String path, String text) throws IOException {
    Path file = machine.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
