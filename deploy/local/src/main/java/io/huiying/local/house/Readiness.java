package io.huiying.local.house;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How a part shows that it can do its work. */
@FunctionalInterface
public interface Readiness {

  int TIMEOUT_MS = 2_000;
  Duration BEAT_WITHIN = Duration.ofSeconds(5);
  int OK = 200;

  /** Whether it can now. */
  boolean isReady();

  /** A part that answers no questions is ready as soon as it runs. */
  static Readiness alive() {
    return () -> true;
  }

  /** Ready when a GET is answered with 200. */
  static Readiness http(String url) {
    return () -> answers(url);
  }

  /** Ready while a file is written anew every few seconds. */
  static Readiness beats(Path file) {
    return () -> isYoung(file);
  }

  private static boolean isYoung(Path file) {
    try {
      Instant written = Files.getLastModifiedTime(file).toInstant();
      return Duration.between(written, InstantSource.system().instant()).compareTo(BEAT_WITHIN) < 0;
    } catch (IOException e) {
      // It has not beaten yet.
      return false;
    }
  }

  /** Ready when something on this machine accepts connections on a port. */
  static Readiness listens(int port) {
    return () -> accepts(port);
  }

  private static boolean accepts(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MS);
      return true;
    } catch (IOException e) {
      // Refused: that is the answer.
      return false;
    }
  }

  private static boolean answers(String url) {
    try {
      HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MS);
      connection.setReadTimeout(TIMEOUT_MS);
      try {
        return connection.getResponseCode() == OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      // Nobody listens yet, or no longer: that is the answer.
      return false;
    }
  }
}
