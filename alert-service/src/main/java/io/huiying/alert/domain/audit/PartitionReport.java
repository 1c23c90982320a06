package io.huiying.alert.domain.audit;

import java.util.List;
import java.util.Map;

/**
 * What was found in one partition.
 *
 * @param records how many were read
 * @param sealed how many of them a root covers
 * @param heads the last event of each chain, by incident
 * @param faults how many things are wrong
 * @param findings the first of them
 */
public record PartitionReport(
    long records, long sealed, Map<String, Head> heads, long faults, List<Finding> findings) {

  /** The last event of a chain; {@code hash} is that of its stored bytes. */
  public record Head(int partition, long offset, long sequence, String hash) {}
}
