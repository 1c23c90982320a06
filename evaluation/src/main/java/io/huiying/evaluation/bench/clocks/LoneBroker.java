package io.huiying.evaluation.bench.clocks;

import io.huiying.local.kafka.EmbeddedKafka;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The house's broker in a JVM of its own, so that nothing else shares its pauses. Arguments:
 * folder, port, controller's port.
 */
public final class LoneBroker {

  private LoneBroker() {}

  /** Runs until it is killed. */
  public static void main(String[] words) throws IOException, InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    int port = Integer.parseInt(words[1]);
    int controllerPort = Integer.parseInt(words[2]);
    try (EmbeddedKafka kafka =
        EmbeddedKafka.start(Path.of(words[0]), port, controllerPort, reason -> ended.countDown())) {
      kafka.applyTopics();
      ended.await();
    }
  }
}
