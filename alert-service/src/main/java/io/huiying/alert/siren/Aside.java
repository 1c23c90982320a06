package io.huiying.alert.siren;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Work that gives way to every other program of the machine. A thread of its own, because a thread
 * may always lower its priority and, without being root, never raise it again.
 */
final class Aside {

  private Aside() {}

  /**
   * Runs the work and waits for its end.
   *
   * @throws RuntimeException what the work has thrown
   */
  static void run(String name, Runnable work) {
    FutureTask<Void> task = new FutureTask<>(work, null);
    Thread.ofPlatform().name(name).daemon().priority(Thread.MIN_PRIORITY).start(task);
    try {
      task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }
}
