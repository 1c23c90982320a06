package io.huiying.alert.domain.audit;

import io.huiying.contracts.incident.IncidentEvent;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows the chain of every incident of a partition. */
final class ChainCheck {

  private static final HexFormat HEX = HexFormat.of();

  private final Findings findings;
  private final Map<String, Head> heads = new HashMap<>();

  ChainCheck(Findings findings) {
    this.findings = findings;
  }

  /** Refusals to incidents that do not exist stand outside of every chain. */
  void take(EventHeader event, Seen seen) {
    if (event.sequence() == 0) {
      if (!event.previous().equals(IncidentEvent.GENESIS)) {
        findings.add(Fault.FLIPPED, seen, "不属于任何链的答复却指向另一事件");
      }
      return;
    }
    Head before = heads.get(event.incidentId());
    long expected = before == null ? 1 : before.sequence + 1;
    if (event.sequence() > expected) {
      findings.add(
          new Finding(
              Fault.DROPPED,
              findings.partition(),
              seen.offset(),
              event.incidentId(),
              expected,
              "链中缺第 %d 至 %d 条，此前的记录在位置 %d"
                  .formatted(expected, event.sequence() - 1, before == null ? -1 : before.offset)));
    } else if (event.sequence() < expected) {
      findings.add(Fault.INSERTED, seen, "链中应为第 " + expected + " 条：重复、插入或被调换");
    } else if (!pointsTo(event.previous(), before)) {
      findings.add(
          Fault.CHAIN_BROKEN,
          seen,
          "前一事件哈希不符：它或位置 " + (before == null ? -1 : before.offset) + " 的记录被改动");
    }
    if (before == null) {
      heads.put(event.incidentId(), new Head(event.sequence(), seen));
    } else if (event.sequence() >= expected) {
      before.move(event.sequence(), seen);
    }
  }

  private static boolean pointsTo(String previous, @Nullable Head before) {
    return before == null ? previous.equals(IncidentEvent.GENESIS) : isHex(before.leaf, previous);
  }

  /** Whether the text is the hash in hex, without making a string for each event. */
  private static boolean isHex(byte[] hash, String text) {
    for (int i = 0; i < hash.length; i++) {
      if (text.charAt(2 * i) != HEX.toHighHexDigit(hash[i])
          || text.charAt(2 * i + 1) != HEX.toLowHexDigit(hash[i])) {
        return false;
      }
    }
    return true;
  }

  Map<String, Head> heads() {
    return heads;
  }

  /** The last event of a chain. */
  static final class Head {
    private long sequence;
    private long offset;
    private byte[] leaf;

    private Head(long sequence, Seen seen) {
      this.sequence = sequence;
      this.offset = seen.offset();
      this.leaf = seen.leaf();
    }

    private void move(long next, Seen seen) {
      sequence = next;
      offset = seen.offset();
      leaf = seen.leaf();
    }

    long sequence() {
      return sequence;
    }

    long offset() {
      return offset;
    }

    String hash() {
      return HEX.formatHex(leaf);
    }
  }
}
