package io.huiying.analysis.domain.occurrence;

import io.huiying.analysis.domain.lexicon.Meaning;
import java.time.ZoneId;
import java.util.List;

/**
 * A country or city abroad by whose clocks 当地时间 is told.
 *
 * @param zones one, or the outermost ones of a country that has several
 */
public record ZoneTerm(List<ZoneId> zones) implements Meaning {

  public ZoneTerm {
    zones = List.copyOf(zones);
  }
}
