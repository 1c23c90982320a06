package io.huiying.alert.domain.audit;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param fault what kind
 * @param partition of {@code incident.event.v1}, -1 when it is not about one
 * @param offset of the record; of the first one after it when it is missing; -1 when there is none
 * @param incidentId absent when it cannot be told
 * @param sequence in that incident's chain, -1 when it cannot be told
 * @param what in words, for people
 */
public record Finding(
    Fault fault,
    int partition,
    long offset,
    @Nullable String incidentId,
    long sequence,
    String what) {

  private static final int NOWHERE = -1;

  static Finding root(long number, String what) {
    return new Finding(
        Fault.ROOT_BROKEN, NOWHERE, NOWHERE, null, NOWHERE, "根 " + number + "：" + what);
  }

  /** For people: where, whose, what. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(fault.label()).append('\t');
    if (partition >= 0) {
      line.append("partition=").append(partition).append(" offset=").append(offset).append(' ');
    }
    if (incidentId != null) {
      line.append("incident=").append(incidentId).append(" sequence=").append(sequence).append(' ');
    }
    return line.append(what).toString();
  }
}
