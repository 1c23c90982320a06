package io.huiying.analysis.domain.occurrence;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose clocks a time is told by. 当地时间 means those of the country that the text names; where it
 * names none, any on earth.
 */
final class LocalClocks {

  private static final List<ZoneId> ANYWHERE =
      List.of(ZoneOffset.ofHours(14), ZoneOffset.ofHours(-12));
  private static final int BEFORE = 10;
  private static final int NAMES = 40;

  private LocalClocks() {}

  static StatedTime by(Reading reading, StatedTime stated) {
    return isLocal(reading.text(), stated.start()) ? stated.by(zones(reading)) : stated;
  }

  private static boolean isLocal(NormalText text, int at) {
    return text.slice(at - BEFORE, at).contains("当地时间")
        || text.slice(at - BEFORE, at).endsWith("当地");
  }

  private static List<ZoneId> zones(Reading reading) {
    List<ZoneId> wide = new ArrayList<>();
    List<ZoneId> exact = new ArrayList<>();
    int names = 0;
    for (Hit<ZoneTerm> hit : reading.longest(ZoneTerm.class)) {
      List<ZoneId> zones = hit.meaning().zones();
      List<ZoneId> into = zones.size() == 1 ? exact : wide;
      zones.stream().filter(zone -> !into.contains(zone)).forEach(into::add);
      if (++names == NAMES) {
        break;
      }
    }
    if (!exact.isEmpty()) {
      return exact;
    }
    return wide.isEmpty() ? ANYWHERE : wide;
  }
}
