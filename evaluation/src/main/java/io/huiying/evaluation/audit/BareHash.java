package io.huiying.evaluation.audit;

import io.huiying.alert.adapters.audit.EventLog;
import io.huiying.contracts.wire.Topics;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The yardstick: the same files read on as many threads, each event hashed, nothing else done. */
final class BareHash {

  private BareHash() {}

  /** Seconds that it took. */
  static double seconds(EventLog log, int threads) throws IOException, InterruptedException {
    long from = System.nanoTime();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < Topics.EVENT.partitions(); i++) {
        int partition = i;
        running.add(workers.submit(() -> hash(log, partition)));
      }
      for (Future<Integer> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IOException(e);
    }
    return (System.nanoTime() - from) / 1e9;
  }

  private static int hash(EventLog log, int partition)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    int[] sum = new int[1];
    log.read(
        Topics.EVENT,
        partition,
        (offset, key, value) -> sum[0] += value == null ? 0 : sha.digest(value)[0]);
    return sum[0];
  }
}
