package io.huiying.analysis.domain.emergency;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what speaks for a 突发事件 that has just happened against the named doubts: drills, films,
 * anniversaries, trials, statistics, plans, forecasts, rumours, wars, private matters.
 */
public final class EmergencyJudge {

  private static final int MAX_EVIDENCE = 6;

  /** A text so short says no more than its title. */
  private static final int BARE = 6;

  private final EmergencyRules rules;

  public EmergencyJudge(EmergencyRules rules) {
    this.rules = rules;
  }

  /**
   * What the other readers found in the same post.
   *
   * @param casualties whether people are counted as dead, injured, missing or trapped
   * @param recent whether a stated time lies shortly before publication
   * @param placed whether a place is known, here or abroad
   * @param otherYear whether the stated time names a year and lies more than a month back
   * @param weeksAgo whether the stated time lies more than two weeks back
   * @param magnitude the greatest that is named, 0 when none is
   */
  public record Surroundings(
      boolean casualties,
      boolean recent,
      boolean placed,
      boolean otherYear,
      boolean weeksAgo,
      double magnitude) {

    /** Below magnitude 3 hardly anybody feels an earthquake. */
    private static final double FELT = 3;

    boolean slightQuake(Hazard hazard) {
      boolean slight = magnitude > 0 && magnitude < FELT;
      return hazard == Hazard.EARTHQUAKE && slight && !casualties;
    }
  }

  /**
   * The hazard words that mean what they say, in order; where there is none, the words of harm or
   * rescue, which stand for an event without a name.
   */
  public static List<Hit<HazardTerm>> hazards(Reading reading) {
    List<Hit<HazardTerm>> kept = new ArrayList<>();
    for (Hit<HazardTerm> hit : reading.hitsOutside(HazardTerm.class, NotHazardTerm.class)) {
      if (kept.isEmpty() || !hit.within(kept.getLast())) {
        kept.add(hit);
      }
    }
    return kept.isEmpty() ? unnamed(reading) : kept;
  }

  private static List<Hit<HazardTerm>> unnamed(Reading reading) {
    List<Hit<HazardTerm>> kept = new ArrayList<>();
    for (Hit<UnnamedTerm> hit :
        Reading.longest(reading.hitsOutside(UnnamedTerm.class, NotHazardTerm.class))) {
      HazardTerm term = new HazardTerm(hit.meaning().hazard(), HazardTerm.Strength.UNNAMED);
      kept.add(new Hit<>(term, hit.start(), hit.end()));
    }
    return kept;
  }

  /** Judges a post. */
  public Verdict judge(Reading reading, List<Hit<HazardTerm>> hazards, Surroundings around) {
    @Nullable Hit<HazardTerm> event = event(reading, hazards);
    if (event == null) {
      return Verdict.NONE;
    }
    Scale scale = new Scale(reading, hazards, rules);
    scale.add(hazardName(reading, event), hazardWeight(reading, event), event.start(), event.end());
    scale.add("several-hazard-words", hazards.size() > 2 ? rules.severalHazardWords() : 0, -1, -1);
    scale.addCues();
    scale.add("counted-casualties", around.casualties() ? rules.countedCasualty() : 0, -1, -1);
    scale.add("recent-time", around.recent() ? rules.recentTime() : 0, -1, -1);
    scale.add("place", around.placed() ? rules.place() : 0, -1, -1);
    scale.take("other-year", around.otherYear() ? rules.otherYear() : 0);
    scale.take("weeks-ago", around.weeksAgo() ? rules.weeksAgo() : 0);
    boolean slight = around.slightQuake(event.meaning().hazard());
    scale.take("slight-quake", slight ? rules.slightQuake() : 0);
    boolean decided = scale.takeDoubts() || around.otherYear() || slight;
    boolean bare = reading.text().length() - reading.text().titleEnd() <= BARE;
    double threshold = bare ? bareThreshold(event.meaning().hazard()) : rules.threshold();
    boolean emergency = !decided && scale.weight >= threshold;
    boolean plain =
        bare && event.meaning().sure() && around.casualties() && around.placed() && !scale.doubted;
    if (plain) {
      scale.reasons.add("+plainly-said");
    }
    return new Verdict(
        event.meaning().hazard(),
        emergency,
        decided,
        plain,
        scale.weight,
        event.start(),
        scale.reasons,
        scale.evidence);
  }

  private double bareThreshold(Hazard hazard) {
    boolean weather =
        hazard == Hazard.FLOOD
            || hazard == Hazard.TYPHOON
            || hazard == Hazard.STORM
            || hazard == Hazard.SNOW;
    return weather ? rules.bareWeatherThreshold() : rules.bareThreshold();
  }

  private static String hazardName(Reading reading, Hit<HazardTerm> hit) {
    return hit.meaning().strength().name().toLowerCase(Locale.ROOT)
        + (reading.text().inTitle(hit.start()) ? "-in-title" : "-in-text");
  }

  private double hazardWeight(Reading reading, Hit<HazardTerm> hit) {
    boolean title = reading.text().inTitle(hit.start());
    return switch (hit.meaning().strength()) {
      case SURE -> title ? rules.sureInTitle() : rules.sureInText();
      case MAYBE -> title ? rules.maybeInTitle() : rules.maybeInText();
      case UNNAMED -> rules.unnamed();
    };
  }

  /** The word that names the event: of the gravest hazard by weight, the first. */
  private @Nullable Hit<HazardTerm> event(Reading reading, List<Hit<HazardTerm>> hazards) {
    Map<Hazard, Double> weights = new EnumMap<>(Hazard.class);
    for (Hit<HazardTerm> hit : hazards) {
      weights.merge(hit.meaning().hazard(), hazardWeight(reading, hit), Math::max);
    }
    @Nullable Hit<HazardTerm> best = null;
    double bestWeight = Double.NEGATIVE_INFINITY;
    for (Hit<HazardTerm> hit : hazards) {
      double weight = hazardWeight(reading, hit) - vague(hit.meaning().hazard());
      if (weight > bestWeight) {
        best = hit;
        bestWeight = weight;
      }
    }
    return best;
  }

  /** A catch-all yields to a hazard with a name. */
  private static double vague(Hazard hazard) {
    return hazard == Hazard.OTHER_ACCIDENT || hazard == Hazard.OTHER_DISASTER ? 0.6 : 0;
  }

  /** Evidence on both sides. */
  private static final class Scale {
    private final Reading reading;
    private final Set<Integer> eventSentences = new HashSet<>();
    private final EmergencyRules rules;
    private final List<String> reasons = new ArrayList<>();
    private final List<Span> evidence = new ArrayList<>();
    private double weight;
    private boolean doubted;

    Scale(Reading reading, List<Hit<HazardTerm>> hazards, EmergencyRules rules) {
      this.reading = reading;
      for (Hit<HazardTerm> hit : hazards) {
        eventSentences.add(reading.sentences().indexAt(hit.start()));
      }
      this.rules = rules;
    }

    void add(String name, double amount, int start, int end) {
      if (amount <= 0) {
        return;
      }
      weight += amount;
      reasons.add("+" + name);
      if (start >= 0 && evidence.size() < MAX_EVIDENCE) {
        evidence.add(reading.text().span(start, end));
      }
    }

    void take(String name, double amount) {
      if (amount > 0) {
        weight -= amount;
        doubted = true;
        reasons.add("-" + name);
      }
    }

    void addCues() {
      Map<CueTerm.Cue, Hit<CueTerm>> first = new HashMap<>();
      for (Hit<CueTerm> hit : reading.hits(CueTerm.class)) {
        first.putIfAbsent(hit.meaning().cue(), hit);
      }
      first.forEach((cue, hit) -> add(cue.name(), cue.weight(), hit.start(), hit.end()));
    }

    /** Takes each doubt once, at its strongest; true when one decides. */
    boolean takeDoubts() {
      Map<Doubt, Double> strongest = new HashMap<>();
      boolean decided = false;
      for (Hit<DoubtTerm> hit : reading.hits(DoubtTerm.class)) {
        Doubt doubt = hit.meaning().doubt();
        boolean inTitle = reading.text().inTitle(hit.start());
        boolean beside = besideEvent(hit);
        boolean close = inTitle || beside;
        decided |= doubt.ends(inTitle, beside);
        strongest.merge(doubt, doubt.weight() * (close ? 1 : rules.textFactor()), Math::max);
      }
      for (Map.Entry<Doubt, Double> entry : strongest.entrySet()) {
        weight -= entry.getValue();
        doubted = true;
        reasons.add("-" + entry.getKey().name());
      }
      return decided;
    }

    private boolean besideEvent(Hit<DoubtTerm> hit) {
      int sentence = reading.sentences().indexAt(hit.start());
      return eventSentences.contains(sentence);
    }
  }
}
