package io.huiying.analysis.domain.release;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.SeenRelease;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fictional posts of one group. */
final class Voices {

  static final Instant NOTICE_AT = Instant.parse("2026-03-05T08:00:00Z");

  private Voices() {}

  static Member said(String id, int minutes, String words, @Nullable Long heat) {
    return member(id, minutes, words, heat, null);
  }

  static Member released(String id, int minutes, String words, ReleaseKind kind) {
    return member(id, minutes, words, 0L, release(id, minutes, words, kind, null));
  }

  static Member announced(String id, int minutes, String words) {
    var release = release(id, minutes, words, ReleaseKind.PRESS_CONFERENCE, true);
    return member(id, minutes, words, 0L, release);
  }

  private static SeenRelease release(
      String id, int minutes, String words, ReleaseKind kind, @Nullable Boolean announced) {
    return new SeenRelease(
        id, "云汀市公安局", words, null, at(minutes), kind, announced, "ab".repeat(32), List.of());
  }

  private static Member member(
      String id, int minutes, String words, @Nullable Long heat, @Nullable SeenRelease release) {
    return new Member(
        id,
        words,
        "s-" + id,
        null,
        true,
        Place.UNKNOWN,
        null,
        at(minutes),
        at(minutes),
        List.of(),
        heat,
        release);
  }

  private static Instant at(int minutes) {
    return NOTICE_AT.plusSeconds(60L * minutes);
  }
}
