package io.huiying.analysis.domain.model;

import io.huiying.analysis.domain.emergency.CueTerm;
import io.huiying.analysis.domain.emergency.DoubtTerm;
import io.huiying.analysis.domain.emergency.EmergencyJudge;
import io.huiying.analysis.domain.emergency.HazardTerm;
import io.huiying.analysis.domain.emergency.Verdict;
import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.topic.BesidesTerm;
import io.huiying.analysis.domain.topic.TopicTerm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the models see of a post at first look.
 *
 * @param text the post in normal form, from which the grams are taken
 * @param named what the rules found, by name; about 0 to 3 each
 */
public record TextFeatures(NormalText text, Map<String, Float> named) {

  private static final float TITLE_CAP = 9;
  private static final float TEXT_CAP = 12;
  private static final float UNIT = 3;
  private static final int MOST_HAZARDS = 2;
  private static final int MOST_BESIDES = 3;

  public TextFeatures {
    named = Map.copyOf(named);
  }

  /** Collects them from the words of the lexicons and the rules' verdict. */
  public static TextFeatures of(Reading reading, Verdict verdict) {
    Map<String, Float> named = new HashMap<>();
    addTopics(reading, named);
    for (Hit<BesidesTerm> hit : reading.longest(BesidesTerm.class)) {
      String name = "besides:" + hit.meaning().group() + field(reading, hit);
      named.merge(name, 1f, (a, b) -> Math.min(MOST_BESIDES, a + b));
    }
    for (Hit<HazardTerm> hit : EmergencyJudge.hazards(reading)) {
      String sure = hit.meaning().sure() ? "sure" : "maybe";
      String name = "hazard:" + sure + field(reading, hit);
      named.merge(name, 1f, (a, b) -> Math.min(MOST_HAZARDS, a + b));
    }
    for (Hit<DoubtTerm> hit : reading.hits(DoubtTerm.class)) {
      named.put("doubt:" + hit.meaning().doubt().name() + field(reading, hit), 1f);
    }
    for (Hit<CueTerm> hit : reading.hits(CueTerm.class)) {
      named.put("cue:" + hit.meaning().cue().name() + field(reading, hit), 1f);
    }
    addVerdict(verdict, named);
    return new TextFeatures(reading.text(), named);
  }

  private static void addTopics(Reading reading, Map<String, Float> named) {
    Map<String, Integer> free = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Hit<TopicTerm> hit : reading.hits(TopicTerm.class)) {
      String topic = hit.meaning().topic().code();
      if (hit.start() < free.getOrDefault(topic, 0)) {
        continue;
      }
      free.put(topic, hit.end());
      String word = reading.text().slice(hit.start(), hit.end());
      float weight = (float) hit.meaning().weight();
      if (weight > 0 && seen.add(topic + word)) {
        float cap = reading.text().inTitle(hit.start()) ? TITLE_CAP : TEXT_CAP;
        named.merge(
            "topic:" + topic + field(reading, hit),
            weight / UNIT,
            (a, b) -> Math.min(cap / UNIT, a + b));
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

  private static String field(Reading reading, Hit<?> hit) {
    return reading.text().inTitle(hit.start()) ? ":title" : ":text";
  }
}
