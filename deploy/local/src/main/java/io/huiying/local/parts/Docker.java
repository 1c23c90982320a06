package io.huiying.local.parts;

import com.github.dockerjava.api.exception.NotFoundException;
import org.testcontainers.DockerClientFactory;

/** The machine's Docker daemon; Testcontainers may be missing from the class path. */
final class Docker {

  private static final String TESTCONTAINERS = "org.testcontainers.DockerClientFactory";

  private Docker() {}

  /** Whether a daemon answers that already has this image. */
  static boolean has(String image) {
    return isReachable() && Daemon.has(image);
  }

  private static boolean isReachable() {
    try {
      Class.forName(TESTCONTAINERS, false, Docker.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      return false;
    }
    return Daemon.answers();
  }

  /** Loaded only when Testcontainers is there. */
  private static final class Daemon {

    static boolean answers() {
      return DockerClientFactory.instance().isDockerAvailable();
    }

    static boolean has(String image) {
      try {
        DockerClientFactory.lazyClient().inspectImageCmd(image).exec();
        return true;
      } catch (NotFoundException e) {
        return false;
      }
    }
  }
}
