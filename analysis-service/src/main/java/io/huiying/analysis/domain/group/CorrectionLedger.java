package io.huiying.analysis.domain.group;

import io.huiying.contracts.correction.Correction;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Corrections that were read, for the groups that are taken up later: after a change of the
 * application's id, corrections and groups are read from two topics in whatever order.
 */
final class CorrectionLedger {

  /** Groups live for days; what is older is noted in them or concerns none any more. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final Map<String, Correction> corrections = new LinkedHashMap<>();

  void note(Correction correction) {
    corrections.putIfAbsent(correction.correctionId(), correction);
    Instant oldest = correction.at().minus(KEPT);
    corrections.values().removeIf(known -> known.at().isBefore(oldest));
  }

  /** Those that concern a group, in the order in which they were said. */
  List<Correction> about(String groupId) {
    return corrections.values().stream()
        .filter(correction -> concerned(correction).anyMatch(groupId::equals))
        .toList();
  }

  private static Stream<String> concerned(Correction correction) {
    return switch (correction) {
      case Correction.Merged c -> Stream.of(c.groupId(), c.survivorId());
      case Correction.Split c -> Stream.of(c.groupId(), c.newGroupId());
      case Correction.NotSame c -> Stream.of(c.groupId(), c.otherGroupId());
      case Correction.Seeded c -> Stream.of(c.groupId());
      case Correction.Undone c -> Stream.of(c.groupId());
      case Correction.WrongTopic c -> Stream.of(c.groupId());
      case Correction.WrongFigure c -> Stream.of(c.groupId());
      case Correction.WrongEmergency c -> Stream.of(c.groupId());
    };
  }
}
