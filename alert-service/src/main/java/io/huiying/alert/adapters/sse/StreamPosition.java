package io.huiying.alert.adapters.sse;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far a client has read: the next offset of each partition of the state and the alarm topic, so
 * that it means the same at every instance. {@code house} names the cluster, because offsets of
 * another one mean nothing. Written {@code house.s1-2-3-4.a5-6-7-8}.
 */
public record StreamPosition(String house, Offsets state, Offsets alarms) {

  private static final Pattern FORM =
      Pattern.compile(
          "([0-9a-z]{1,16})\\.s(\\d{1,18}(?:-\\d{1,18}){0,63})\\.a(\\d{1,18}(?:-\\d{1,18}){0,63})");

  /** Next offsets by partition. */
  public record Offsets(java.util.List<Long> next) {

    public Offsets {
      next = java.util.List.copyOf(next);
    }

    static Offsets parse(String text) {
      return new Offsets(Arrays.stream(text.split("-")).map(Long::valueOf).toList());
    }

    /** Whether a record lies at or behind this position, so that the client has not seen it. */
    public boolean before(int partition, long offset) {
      return partition >= next.size() || offset >= next.get(partition);
    }

    @Override
    public String toString() {
      return next.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
  }

  /** The position that an event id names; empty when it names none. */
  public static Optional<StreamPosition> parse(String id) {
    Matcher matcher = FORM.matcher(id);
    return matcher.matches()
        ? Optional.of(
            new StreamPosition(
                matcher.group(1), Offsets.parse(matcher.group(2)), Offsets.parse(matcher.group(3))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return house + ".s" + state + ".a" + alarms;
  }
}
