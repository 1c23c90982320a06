package io.huiying.ingest.replay;

import java.util.List;

/**
 * The door's answer to a batch.
 *
 * @param accepted rows in Kafka
 * @param duplicates rows that said nothing new
 * @param rejected rows not taken
 * @param refusals of the rejected ones: row of the batch from 1, and why
 */
record Pushed(int accepted, int duplicates, int rejected, List<Refused> refusals) {

  Pushed {
    refusals = List.copyOf(refusals);
  }

  record Refused(int row, String reason) {}
}
