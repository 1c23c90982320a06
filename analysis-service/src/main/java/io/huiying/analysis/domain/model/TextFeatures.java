package io.huiying.analysis.domain.model;

import io.huiying.analysis.domain.emergency.CueTerm;
import io.huiying.analysis.domain.emergency.DoubtTerm;
import io.huiying.analysis.domain.emergency.EmergencyJudge;
import io.huiying.analysis.domain.emergency.HazardTerm;
import io.huiying.analysis.domain.emergency.Verdict;
import io.huiying.analysis.domain.figure.CasualtyTerm;
import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.place.ForeignTerm;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.topic.BesidesTerm;
import io.huiying.analysis.domain.topic.Letters;
import io.huiying.analysis.domain.topic.TopicFinding;
import io.huiying.analysis.domain.topic.TopicRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the models see of a post at first look.
 *
 * @param text the post in normal form, from which the grams are taken
 * @param named what the rules found, by name; about 0 to 3 each
 */
public record TextFeatures(NormalText text, Map<String, Float> named) {

  private static final String LETTER = "letter";
  private static final float TITLE_CAP = 9;
  private static final float TEXT_CAP = 12;
  private static final float UNIT = 3;
  private static final int MOST_HAZARDS = 2;
  private static final int MOST_BESIDES = 3;

  /** A text so short says no more than its title. */
  private static final int BARE = 6;

  public TextFeatures {
    named = Map.copyOf(named);
  }

  /** Whether the post reads like a citizen's message to the government. */
  public boolean letter() {
    return named.containsKey(LETTER);
  }

  /** Collects them from the words of the lexicons and the rules' verdict. */
  public static TextFeatures of(Reading reading, Verdict verdict, Circumstances circumstances) {
    Map<String, Float> named = new HashMap<>();
    addTopics(reading, named);
    for (Hit<BesidesTerm> hit : reading.longest(BesidesTerm.class)) {
      String name = "besides:" + hit.meaning().group() + field(reading, hit.start());
      named.merge(name, 1f, (a, b) -> Math.min(MOST_BESIDES, a + b));
    }
    addHazards(EmergencyJudge.hazards(reading), reading, named);
    for (Hit<DoubtTerm> hit : reading.hits(DoubtTerm.class)) {
      named.put("doubt:" + hit.meaning().doubt().name() + field(reading, hit.start()), 1f);
    }
    for (Hit<CueTerm> hit : reading.hits(CueTerm.class)) {
      named.put("cue:" + hit.meaning().cue().name() + field(reading, hit.start()), 1f);
    }
    for (Hit<CasualtyTerm> hit : reading.hits(CasualtyTerm.class)) {
      named.put("harm:" + hit.meaning().kind().code() + field(reading, hit.start()), 1f);
    }
    for (Hit<ForeignTerm> hit : reading.hits(ForeignTerm.class)) {
      named.put("foreign" + field(reading, hit.start()), 1f);
    }
    if (reading.text().length() - reading.text().titleEnd() <= BARE) {
      named.put("bare", 1f);
    }
    if (Letters.isLetter(reading)) {
      named.put(LETTER, 1f);
    }
    addVerdict(verdict, named);
    circumstances.addTo(named, verdict);
    return new TextFeatures(reading.text(), named);
  }

  private static void addTopics(Reading reading, Map<String, Float> named) {
    Set<String> seen = new HashSet<>();
    for (TopicFinding finding : TopicRules.findings(reading)) {
      String topic = finding.topic().code();
      String field = field(reading, finding.start());
      if (finding.near()) {
        named.merge("near:" + topic + field, (float) finding.weight() / UNIT, Math::max);
      } else if (seen.add(topic + reading.text().slice(finding.start(), finding.end()))) {
        float cap = reading.text().inTitle(finding.start()) ? TITLE_CAP : TEXT_CAP;
        float weight = (float) finding.weight() / UNIT;
        named.merge("topic:" + topic + field, weight, (a, b) -> Math.min(cap / UNIT, a + b));
      }
    }
  }

  private static void addHazards(
      List<Hit<HazardTerm>> hazards, Reading reading, Map<String, Float> named) {
    for (Hit<HazardTerm> hit : hazards) {
      String strength = hit.meaning().strength().name().toLowerCase(Locale.ROOT);
      String name = "hazard:" + strength + field(reading, hit.start());
      named.merge(name, 1f, (a, b) -> Math.min(MOST_HAZARDS, a + b));
      if (hit.meaning().strength() != HazardTerm.Strength.UNNAMED) {
        String kind = hit.meaning().hazard().kind().code();
        named.put("kind:" + kind + field(reading, hit.start()), 1f);
      }
    }
  }

  private static void addVerdict(Verdict verdict, Map<String, Float> named) {
    if (verdict.hazard() == null) {
      return;
    }
    named.put("verdict:" + verdict.hazard().name(), 1f);
    named.put("verdict:weight", (float) Math.clamp(verdict.weight() / 2, -2, 3));
    if (verdict.emergency()) {
      named.put("verdict:emergency", 2f);
    }
    for (String reason : verdict.reasons()) {
      named.put("reason:" + reason, 1f);
    }
  }

  private static String field(Reading reading, int at) {
    return reading.text().inTitle(at) ? ":title" : ":text";
  }
}
