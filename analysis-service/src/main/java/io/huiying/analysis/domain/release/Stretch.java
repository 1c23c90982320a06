package io.huiying.analysis.domain.release;

import io.huiying.contracts.signal.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public said of a group in some hours.
 *
 * @param from first instant
 * @param until one past the last instant
 * @param posts n: distinct posts with their words at hand
 * @param counted posts and repeats that the house read in those hours, also of what is kept no
 *     longer; an hour that only ends in them counts in full; absent when not known
 * @param repeats posts folded into those
 * @param heat sum of the posts' heats, each its highest; this and all below are absent where fewer
 *     posts are kept than were counted: of a part no sum says what the whole was
 * @param unmeasured posts among them whose heat is not known
 * @param hourlyHeat the same sum for each hour from {@code from}
 * @param questioning how many of {@code posts} question or are angry
 * @param questioningShare that among {@code posts}; absent when there are none, too
 */
public record Stretch(
    Instant from,
    Instant until,
    int posts,
    @Nullable Integer counted,
    int repeats,
    @Nullable Long heat,
    @Nullable Integer unmeasured,
    @Nullable List<Long> hourlyHeat,
    @Nullable Integer questioning,
    @Nullable Double questioningShare) {

  static Stretch of(List<Member> told, Counted counted, Instant from, int hours) {
    Instant until = from.plus(Duration.ofHours(hours));
    List<Member> within =
        told.stream()
            .filter(member -> member.release() == null)
            .filter(m -> !m.publishedAt().isBefore(from) && m.publishedAt().isBefore(until))
            .toList();
    Integer all = counted.between(from, until);
    int repeats = within.stream().mapToInt(member -> member.repeats().size()).sum();
    if (!counted.isKept(from, until)) {
      return new Stretch(from, until, within.size(), all, repeats, null, null, null, null, null);
    }
    List<Long> hourly = hourly(within, from, hours);
    int questioning = (int) within.stream().filter(m -> Tone.questions(m.words())).count();
    return new Stretch(
        from,
        until,
        within.size(),
        all,
        repeats,
        hourly.stream().mapToLong(Long::longValue).sum(),
        (int) within.stream().filter(member -> member.heat() == null).count(),
        hourly,
        questioning,
        within.isEmpty() ? null : (double) questioning / within.size());
  }

  private static List<Long> hourly(List<Member> within, Instant from, int hours) {
    List<Long> hourly = new ArrayList<>();
    for (int hour = 0; hour < hours; hour++) {
      Instant start = from.plus(Duration.ofHours(hour));
      Instant end = start.plus(Duration.ofHours(1));
      hourly.add(
          within.stream()
              .filter(m -> !m.publishedAt().isBefore(start) && m.publishedAt().isBefore(end))
              .mapToLong(Stretch::heat)
              .sum());
    }
    return List.copyOf(hourly);
  }

  private static long heat(Member member) {
    Long heat = member.heat();
    return heat == null ? 0 : heat;
  }
}
