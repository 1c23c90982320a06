package io.huiying.local.cli;

import io.huiying.local.Refusal;
import io.huiying.local.house.DataFolder;
import io.huiying.local.house.HouseOptions;
import io.huiying.local.house.Ports;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code up} was asked. */
record UpOptions(HouseOptions house, boolean detach) {

  private static final String DATA = "--data";
  private static final String CLOCK = "--clock";
  private static final String SPEED = "--speed";
  private static final String LISTEN = "--listen";
  private static final String PORT_OFFSET = "--port-offset";
  private static final String DRILL = "--drill";
  private static final String DETACH = "--detach";

  static UpOptions of(List<String> words) {
    Options options =
        new Options(words, Set.of(DRILL, DETACH), Set.of(DATA, CLOCK, SPEED, LISTEN, PORT_OFFSET));
    if (!options.rest().isEmpty()) {
      throw new Refusal("多余的参数：" + options.rest(), "up takes no further words");
    }
    @Nullable Instant clock = options.value(CLOCK).map(UpOptions::instant).orElse(null);
    if (clock == null && options.value(SPEED).isPresent()) {
      throw new Refusal("--speed 须与 --clock 一起使用", "--speed goes with --clock");
    }
    return new UpOptions(
        new HouseOptions(
            new DataFolder(Path.of(options.value(DATA).orElse("data"))),
            new Ports(options.number(PORT_OFFSET, 0)),
            options.value(LISTEN).orElse("127.0.0.1"),
            options.has(DRILL),
            clock,
            options.number(SPEED, 1)),
        options.has(DETACH));
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new Refusal(
          "--clock 应为带时区的时间，如 2024-07-17T17:00+08:00：" + text,
          "--clock takes a time with its offset, such as 2024-07-17T17:00+08:00");
    }
  }
}
