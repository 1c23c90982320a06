package io.huiying.alert.adapters.audit;

import io.huiying.alert.domain.audit.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a log.
 *
 * @param records events read, refusals included
 * @param sealed how many of them a root covers; the others are held by their chains and snapshots
 * @param incidents chains
 * @param roots how many
 * @param lastRoot hash of the newest, absent when there is none
 * @param faults how many things are wrong
 * @param findings the first of them
 */
public record AuditReport(
    long records,
    long sealed,
    long incidents,
    long roots,
    @Nullable String lastRoot,
    long faults,
    List<Finding> findings) {

  public boolean whole() {
    return faults == 0;
  }
}
