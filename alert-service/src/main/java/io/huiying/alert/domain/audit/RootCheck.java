package io.huiying.alert.domain.audit;

import io.huiying.contracts.audit.AuditRange;
import io.huiying.contracts.audit.AuditRoot;
import io.huiying.contracts.incident.IncidentEvent;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that the roots follow each other and are what they say. */
public final class RootCheck {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private RootCheck() {}

  /**
   * What is wrong with the roots themselves.
   *
   * @param roots as stored, in their order
   * @param exported hashes by number that were kept elsewhere; may know fewer or none
   */
  public static List<Finding> of(List<SealedRoot> roots, Map<Long, String> exported) {
    List<Finding> findings = new ArrayList<>();
    SealedRoot before = null;
    for (SealedRoot root : roots) {
      String wrong = wrong(before, root);
      if (wrong != null) {
        findings.add(Finding.root(root.root().number(), wrong));
      }
      String kept = exported.get(root.root().number());
      if (kept != null && !kept.equals(root.hash())) {
        findings.add(Finding.root(root.root().number(), "与另存的哈希不符"));
      }
      before = root;
    }
    long last = before == null ? 0 : before.root().number();
    exported.keySet().stream()
        .filter(number -> number > last)
        .sorted()
        .forEach(number -> findings.add(Finding.root(number, "另存过，现已不在")));
    return findings;
  }

  private static @Nullable String wrong(@Nullable SealedRoot before, SealedRoot sealed) {
    AuditRoot root = sealed.root();
    long expected = before == null ? 1 : before.root().number() + 1;
    if (root.number() != expected) {
      return "应为第 " + expected + " 个";
    }
    if (!root.previous().equals(before == null ? IncidentEvent.GENESIS : before.hash())) {
      return "不指向前一个根：两者之一被改动";
    }
    if (before != null && !follows(before.root(), root)) {
      return "不从前一个根结束处开始";
    }
    if (root.ranges().stream().mapToLong(AuditRange::events).sum() != root.events()
        || !root.ranges().stream().allMatch(RootCheck::isWhole)) {
      return "条数不符";
    }
    return over(root.ranges()).equals(root.root()) ? null : "不是各分区之根";
  }

  private static boolean isWhole(AuditRange range) {
    return SealedRange.decode(range.fingerprints()).length == range.events();
  }

  private static boolean follows(AuditRoot before, AuditRoot root) {
    if (before.ranges().size() != root.ranges().size()) {
      return false;
    }
    for (int i = 0; i < root.ranges().size(); i++) {
      AuditRange earlier = before.ranges().get(i);
      AuditRange range = root.ranges().get(i);
      if (range.partition() != earlier.partition()
          || range.from() != earlier.to()
          || range.first() != earlier.first() + earlier.events()) {
        return false;
      }
    }
    return true;
  }

  /** The root over the ranges' roots; also over what is no hash, which then fits nothing. */
  static String over(List<AuditRange> ranges) {
    MerkleStack stack = new MerkleStack(new Hashing());
    for (AuditRange range : ranges) {
      if (!HASH.matcher(range.root()).matches()) {
        return "";
      }
      stack.add(HexFormat.of().parseHex(range.root()));
    }
    return stack.root();
  }
}
