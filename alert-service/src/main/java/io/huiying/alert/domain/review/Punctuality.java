package io.huiying.alert.domain.review;

import io.huiying.contracts.clock.ClockState;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many of some deadlines were met in time. Only what is over and was not provisional is judged;
 * the others stand beside it, so that nobody takes few judged ones for many.
 *
 * @param onTime met in time, by publication and not by recording
 * @param late met after they were due
 * @param missed never met, as far as is on record
 * @param unverified of the missed, those that no person has confirmed: something may be unrecorded
 * @param running still running
 * @param provisional on a grade that nobody confirmed, whatever became of them
 * @param cancelled withdrawn: dismissed, lowered, undone
 * @param closedAway closed before they were due, without what the public waited for
 * @param median of how long those that were met took, absent when none was
 * @param ninetieth ninety of a hundred took no longer, absent when none was met
 */
public record Punctuality(
    int onTime,
    int late,
    int missed,
    int unverified,
    int running,
    int provisional,
    int cancelled,
    int closedAway,
    @Nullable Duration median,
    @Nullable Duration ninetieth) {

  /** The figures of binding deadlines. */
  public static Punctuality of(Collection<Deadline> all) {
    List<Deadline> binding = all.stream().filter(Deadline::binding).toList();
    List<Deadline> judged = binding.stream().filter(Deadline::judged).toList();
    List<Duration> took =
        judged.stream().map(Deadline::took).filter(Objects::nonNull).sorted().toList();
    return new Punctuality(
        count(judged, ClockState.MET),
        count(judged, ClockState.MET_LATE),
        count(judged, ClockState.MISSED),
        (int) judged.stream().filter(d -> d.state() == ClockState.MISSED && !d.verified()).count(),
        count(binding.stream().filter(d -> !d.provisional()).toList(), ClockState.RUNNING),
        (int)
            binding.stream()
                .filter(d -> d.provisional() && d.state() != ClockState.CANCELLED)
                .count(),
        count(binding.stream().filter(d -> !d.closedAway()).toList(), ClockState.CANCELLED),
        (int) binding.stream().filter(Deadline::closedAway).count(),
        rank(took, 50),
        rank(took, 90));
  }

  private static int count(List<Deadline> deadlines, ClockState state) {
    return (int) deadlines.stream().filter(d -> d.state() == state).count();
  }

  /** The nearest rank: a duration that was really seen. */
  static @Nullable Duration rank(List<Duration> sorted, int percent) {
    return sorted.isEmpty()
        ? null
        : sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
  }

  /** Those that the rate is of. */
  public int judged() {
    return onTime + late + missed;
  }

  /** The share met in time, 0 to 1; absent when nothing was judged. */
  public @Nullable Double rate() {
    return judged() == 0 ? null : Double.valueOf((double) onTime / judged());
  }
}
