package io.huiying.analysis.adapters.config;

import io.huiying.analysis.domain.lexicon.Lexicon;
import io.huiying.analysis.domain.occurrence.ZoneTerm;
import io.huiying.analysis.domain.place.Division;
import io.huiying.analysis.domain.place.NotPlaceTerm;
import io.huiying.analysis.domain.place.PlaceTerm;
import io.huiying.analysis.domain.place.PlaceTerm.Form;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names by which divisions are called: in full, short, by alias. */
final class PlaceNames {

  private static final List<String> PROVINCE_ENDS = List.of("特别行政区", "自治区", "省", "市");
  private static final List<String> CITY_ENDS = List.of("自治州", "地区", "盟", "市");
  private static final List<String> COUNTY_ENDS = List.of("自治县", "自治旗", "新区", "县", "区", "市", "旗");

  /** Fictional divisions: their counties need their city beside them, lest they hide real ones. */
  private static final String EXERCISE = "99";

  private final PlacesFile file;
  private final Set<String> ambiguous;

  PlaceNames(PlacesFile file) {
    this.file = file;
    this.ambiguous = new HashSet<>(file.ambiguous());
  }

  void addTo(Lexicon.Builder lexicon, Divisions divisions) {
    for (Division division : divisions.all()) {
      switch (division.depth()) {
        case 1 -> province(lexicon, division);
        case 2 -> city(lexicon, division);
        case 3 -> county(lexicon, division);
        default -> town(lexicon, division);
      }
    }
    file.aliases()
        .forEach(
            (alias, code) -> lexicon.add(alias, new PlaceTerm(divisions.of(code), Form.CERTAIN)));
    file.never().forEach(word -> lexicon.add(word, new NotPlaceTerm()));
    file.zones()
        .forEach(
            (zone, names) -> {
              ZoneTerm term = new ZoneTerm(List.of(ZoneId.of(zone)));
              names.forEach(name -> lexicon.add(name, term));
            });
    file.wideZones()
        .forEach(
            (name, zones) ->
                lexicon.add(name, new ZoneTerm(zones.stream().map(ZoneId::of).toList())));
  }

  private void province(Lexicon.Builder lexicon, Division division) {
    lexicon.add(division.name(), new PlaceTerm(division, Form.CERTAIN));
    String bare = peopleless(without(division.name(), PROVINCE_ENDS));
    boolean aliased = file.aliases().containsKey(bare);
    if (!bare.equals(division.name()) && !aliased) {
      lexicon.add(bare, new PlaceTerm(division, Form.CERTAIN));
    }
  }

  private void city(Lexicon.Builder lexicon, Division division) {
    lexicon.add(division.name(), new PlaceTerm(division, Form.CERTAIN));
    shortName(lexicon, division, CITY_ENDS, Form.CERTAIN);
  }

  private void county(Lexicon.Builder lexicon, Division division) {
    boolean generic = division.name().length() < 3 && division.name().endsWith("区");
    boolean exercise = division.code().startsWith(EXERCISE);
    Form full = generic || exercise ? Form.REFINING : Form.CERTAIN;
    lexicon.add(division.name(), new PlaceTerm(division, full));
    if (!exercise) {
      boolean city = division.name().endsWith("市");
      shortName(lexicon, division, COUNTY_ENDS, city ? Form.CERTAIN : Form.SHORT_COUNTY);
    }
  }

  private void shortName(Lexicon.Builder lexicon, Division division, List<String> ends, Form form) {
    String bare = peopleless(without(division.name(), ends));
    if (bare.length() >= 2 && !bare.equals(division.name()) && !file.aliases().containsKey(bare)) {
      lexicon.add(bare, new PlaceTerm(division, ambiguous.contains(bare) ? Form.REFINING : form));
    }
  }

  private static void town(Lexicon.Builder lexicon, Division division) {
    String name = division.name();
    boolean said =
        name.length() >= 3 && (name.endsWith("镇") || name.endsWith("乡") || name.endsWith("街道"));
    if (said) {
      lexicon.add(name, new PlaceTerm(division, Form.REFINING));
    } else if (name.endsWith("街道办事处")) {
      lexicon.add(name.substring(0, name.length() - 3), new PlaceTerm(division, Form.REFINING));
    }
  }

  private static String without(String name, List<String> ends) {
    for (String end : ends) {
      if (name.endsWith(end) && name.length() > end.length()) {
        return name.substring(0, name.length() - end.length());
      }
    }
    return name;
  }

  private String peopleless(String name) {
    String left = name;
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (String people : file.peoples()) {
        if (left.endsWith(people) && left.length() > people.length() + 1) {
          left = left.substring(0, left.length() - people.length());
          shorter = true;
        }
      }
    }
    return left;
  }
}
