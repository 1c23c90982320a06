package io.huiying.alert.domain.review;

import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.incident.Incident;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How grave an incident was taken for, by proposals and by people. */
final class Grades {

  /** What was confirmed here before a merge, and what the merged incident brought. */
  private record Grade(@Nullable Severity own, @Nullable Severity taken) {}

  private final Map<String, Grade> merged = new HashMap<>();
  private @Nullable SeverityRange proposed;
  private @Nullable SeverityRange alarmed;
  private @Nullable Severity confirmed;

  void proposed(SeverityRange range) {
    proposed = range;
    if (alarmed == null && range.reachesMajor()) {
      alarmed = range;
    }
  }

  void confirmed(@Nullable Severity severity) {
    confirmed = severity;
  }

  /** A merged incident brings its grade when that is graver. */
  void join(Incident loser) {
    Severity theirs = loser.confirmed();
    Severity own = confirmed;
    boolean graver = theirs != null && (own == null || theirs.compareTo(own) > 0);
    merged.put(loser.id(), new Grade(own, graver ? theirs : null));
    confirmed = graver ? theirs : own;
  }

  /** It takes that along again. */
  void part(String loserId) {
    Grade grade = merged.remove(loserId);
    if (grade != null && grade.taken() != null && grade.taken() == confirmed) {
      confirmed = grade.own();
    }
  }

  /** What a person confirmed last; absent when nobody did. */
  @Nullable Severity confirmed() {
    return confirmed;
  }

  /** The first proposal that it may be 重大 or graver, absent when there was none. */
  @Nullable SeverityRange alarmed() {
    return alarmed;
  }

  /** What people confirmed, else the gravest that was possible. */
  @Nullable Severity grade() {
    if (confirmed != null) {
      return confirmed;
    }
    return proposed == null ? null : proposed.upper();
  }
}
