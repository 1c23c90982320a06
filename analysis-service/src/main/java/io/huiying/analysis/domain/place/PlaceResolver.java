package io.huiying.analysis.domain.place;

import io.huiying.analysis.domain.emergency.HazardTerm;
import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a post's event happened: names are read as chains from the province down (江苏|常州|…), a
 * shared name is resolved by the chain or by other names of the text, else left open.
 */
public final class PlaceResolver {

  private static final int MAX_NAMES = 400;
  private static final int CHAIN_GAP = 2;
  private static final int COUNTY = 3;

  /** A text that names so many provinces lists them (forecasts, reporters' teams). */
  private static final int LISTED = 3;

  /** … unless one of them has so much of the weight. */
  private static final double MOST = 0.65;

  /** Provinces whose weights are so close are told side by side: neither is the one. */
  private static final double CLOSE = 0.95;

  private static final double TITLE = 4;

  /** 某地山火: a name right before the event's names its place. */
  private static final double NAMING = 3;

  private static final int NAMED_WITH = 2;

  /** 在河北: said of a place, not of somebody from there. */
  private static final double LOCATED = 1;

  private static final double PLAIN = 1.5;

  /** One of a list. */
  private static final double ENUMERATED = 0.7;

  private static final double DATELINE = 2;
  private static final double EVENT_SENTENCE = 2;

  /** One or more adjacent names, read from the province down. */
  private record Chain(Division division, int start, int end, double weight) {}

  /**
   * Resolves the place.
   *
   * @param eventAt position of the word that names the event, negative when there is none
   */
  public PlaceFinding resolve(Reading reading, int eventAt) {
    List<Chain> chains = chains(reading, eventAt);
    double abroad = abroad(reading, eventAt);
    Map<String, Double> byProvince = new HashMap<>();
    for (Chain chain : chains) {
      byProvince.merge(chain.division().province(), chain.weight(), Double::sum);
    }
    String province =
        byProvince.entrySet().stream()
            .max(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("");
    double home = byProvince.getOrDefault(province, 0.0);
    long equals = byProvince.values().stream().filter(weight -> weight >= home * CLOSE).count();
    double all = byProvince.values().stream().mapToDouble(Double::doubleValue).sum();
    boolean listed =
        byProvince.values().stream().filter(weight -> weight > NameBearers.HARDLY).count() >= LISTED
            && home < all * MOST
            && !reading.text().inTitle(chains.getFirst().start());
    boolean hardly = home <= NameBearers.HARDLY;
    if (province.isEmpty() || hardly || abroad > home || equals > 1 || listed) {
      return new PlaceFinding(
          Place.UNKNOWN, abroad > 0 && abroad > home, List.of(), candidates(reading, chains));
    }
    Chain best = finest(chains, province);
    Span evidence = reading.text().span(best.start(), best.end());
    return new PlaceFinding(
        best.division().place(), false, List.of(evidence), candidates(reading, chains));
  }

  private static List<PlaceFinding.Candidate> candidates(Reading reading, List<Chain> chains) {
    return chains.stream()
        .sorted(
            Comparator.comparingDouble((Chain chain) -> -chain.weight())
                .thenComparingInt(Chain::start))
        .limit(PlaceFinding.MOST_CANDIDATES)
        .map(
            chain ->
                new PlaceFinding.Candidate(
                    chain.division().place(),
                    chain.weight(),
                    reading.text().span(chain.start(), chain.end())))
        .toList();
  }

  /** The finest division of the winning province that no other name contradicts. */
  private static Chain finest(List<Chain> chains, String province) {
    List<Chain> inside =
        chains.stream()
            .filter(chain -> chain.division().province().equals(province))
            .sorted(
                Comparator.comparingDouble((Chain chain) -> -chain.weight())
                    .thenComparingInt(Chain::start))
            .toList();
    Chain best = inside.getFirst();
    for (Chain other : inside) {
      boolean loneTown =
          other.division().depth() > COUNTY
              && other.end() - other.start() <= other.division().name().length();
      boolean finer =
          other.division().within(best.division())
              && other.division().depth() > best.division().depth();
      if (finer && !loneTown) {
        best = other;
      }
    }
    return best;
  }

  private List<Chain> chains(Reading reading, int eventAt) {
    List<List<Hit<PlaceTerm>>> names = names(reading);
    Set<String> certain = NameReadings.certain(names);
    List<Chain> chains = new ArrayList<>();
    @Nullable Chain open = null;
    for (List<Hit<PlaceTerm>> readings : names) {
      Hit<PlaceTerm> first = readings.getFirst();
      boolean adjacent = open != null && first.start() - open.end() <= CHAIN_GAP;
      @Nullable Division parent = adjacent && open != null ? open.division() : null;
      @Nullable PlaceTerm chosen = NameReadings.choose(readings, parent, certain, reading.text());
      if (chosen == null) {
        continue;
      }
      if (parent != null && open != null && chosen.division().within(parent)) {
        double weight = weight(reading, open.start(), first.end(), eventAt);
        open = new Chain(chosen.division(), open.start(), first.end(), weight);
        chains.set(chains.size() - 1, open);
      } else if (parent != null && open != null && isUnlisted(open, first, chosen)) {
        open = new Chain(parent, open.start(), first.end(), open.weight());
        chains.set(chains.size() - 1, open);
      } else {
        open =
            new Chain(
                chosen.division(),
                first.start(),
                first.end(),
                weight(reading, first.start(), first.end(), eventAt));
        chains.add(open);
      }
    }
    return chains;
  }

  /**
   * 香港大埔: the short name of a county elsewhere right behind a province or city is a place inside it
   * that the lists lack.
   */
  private static boolean isUnlisted(Chain open, Hit<PlaceTerm> next, PlaceTerm chosen) {
    return next.start() == open.end()
        && open.division().depth() < COUNTY
        && chosen.form() == PlaceTerm.Form.SHORT_COUNTY;
  }

  /** The names found, leftmost and longest, each with all its readings. */
  private static List<List<Hit<PlaceTerm>>> names(Reading reading) {
    List<Hit<NotPlaceTerm>> blocks = reading.hits(NotPlaceTerm.class);
    List<List<Hit<PlaceTerm>>> names = new ArrayList<>();
    int free = 0;
    int block = 0;
    for (Hit<PlaceTerm> hit : reading.hits(PlaceTerm.class)) {
      if (!names.isEmpty()) {
        Hit<PlaceTerm> last = names.getLast().getFirst();
        if (last.start() == hit.start() && last.end() == hit.end()) {
          names.getLast().add(hit);
          continue;
        }
      }
      while (block < blocks.size() && blocks.get(block).end() <= hit.start()) {
        block++;
      }
      boolean blocked = block < blocks.size() && hit.within(blocks.get(block));
      if (hit.start() < free
          || blocked
          || names.size() >= MAX_NAMES
          || NameBearers.elsewhere(reading.text(), hit.end())) {
        continue;
      }
      free = hit.end();
      names.add(new ArrayList<>(List.of(hit)));
    }
    return names;
  }

  /** What a chain of names says of where it happened, by what stands around it. */
  private static double weight(Reading reading, int start, int end, int eventAt) {
    NormalText text = reading.text();
    double hardly = NameBearers.hardly(text, start, end, eventAt >= 0);
    if (hardly > 0) {
      return hardly;
    }
    boolean title = text.inTitle(start);
    if (NameBearers.enumerated(text, start, end)) {
      return title ? TITLE : ENUMERATED;
    }
    double weight = PLAIN;
    char before = text.at(start - 1);
    if (before == '在' || before == '于') {
      weight += LOCATED;
    }
    if (title) {
      weight += TITLE;
    } else if (afterDate(text, start) || start == text.titleEnd() + 1) {
      weight += DATELINE;
    }
    if (eventAt >= 0 && isNamed(reading, end)) {
      weight += NAMING;
    }
    boolean beside = eventAt >= 0 && reading.sentences().at(eventAt).holds(start);
    return beside && !title ? weight + EVENT_SENTENCE : weight;
  }

  /** Whether a word for an event stands right after a name. */
  private static boolean isNamed(Reading reading, int end) {
    List<Hit<HazardTerm>> hazards = reading.hits(HazardTerm.class);
    int low = 0;
    int high = hazards.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hazards.get(middle).start() < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < hazards.size() && hazards.get(low).start() - end <= NAMED_WITH;
  }

  /** 「6月24日,湖南长沙」: what follows the date is where. */
  private static boolean afterDate(NormalText text, int at) {
    int back = at;
    while (back > 0 && (text.at(back - 1) == ',' || text.at(back - 1) == ':')) {
      back--;
    }
    return back < at && "日午晨晚时许右分后日前期".indexOf(text.at(back - 1)) >= 0;
  }

  private static double abroad(Reading reading, int eventAt) {
    double weight = 0;
    Set<String> seen = new HashSet<>();
    for (Hit<ForeignTerm> hit : reading.longest(ForeignTerm.class)) {
      if (!seen.add(reading.text().slice(hit.start(), hit.end()))) {
        continue;
      }
      if (NameBearers.hardlyAbroad(reading.text(), hit.start(), hit.end())) {
        weight += NameBearers.HARDLY;
        continue;
      }
      double one = hit.meaning().weight();
      if (reading.text().inTitle(hit.start())) {
        one *= 3;
      } else if (eventAt >= 0 && reading.sentences().at(eventAt).holds(hit.start())) {
        one *= 2;
      }
      weight += one;
      if (eventAt >= hit.end() && eventAt - hit.end() <= NAMED_WITH) {
        weight += NAMING;
      }
    }
    return weight;
  }
}
