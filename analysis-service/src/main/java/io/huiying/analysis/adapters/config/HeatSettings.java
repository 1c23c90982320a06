package io.huiying.analysis.adapters.config;

import io.huiying.analysis.domain.heat.HeatWeights;
import io.huiying.analysis.domain.heat.PriorityTerm;
import io.huiying.analysis.domain.heat.SurgePolicy;
import io.huiying.analysis.domain.heat.SurgeViews;
import io.huiying.analysis.domain.heat.TagProposer;
import io.huiying.analysis.domain.heat.TrayPolicy;
import io.huiying.analysis.domain.lexicon.Lexicon;
import io.huiying.analysis.domain.place.Division;
import io.huiying.contracts.assess.Place;
import java.util.HashMap;
import java.util.Map;

/**
 * What ships about heat.
 *
 * @param weights of posts
 * @param surges when attention is a surge
 * @param tray what it shows
 * @param views tells surges, with the provinces' names
 * @param tags proposes priority tags
 */
public record HeatSettings(
    HeatWeights weights, SurgePolicy surges, TrayPolicy tray, SurgeViews views, TagProposer tags) {

  /**
   * Reads them.
   *
   * @throws java.io.UncheckedIOException when a file is missing or broken
   */
  public static HeatSettings load() {
    HeatFile file = new ConfigFiles().yaml("config/heat.yaml", HeatFile.class);
    Lexicon.Builder words = new Lexicon.Builder(Lexicons.normalForm());
    file.tags().forEach((tag, list) -> list.forEach(w -> words.add(w, new PriorityTerm(tag))));
    return new HeatSettings(
        file.weights(),
        file.surges(),
        file.tray(),
        new SurgeViews(provinces()),
        new TagProposer(words.build(file.version())));
  }

  private static Map<String, Place> provinces() {
    Map<String, Place> provinces = new HashMap<>();
    for (Division division : Divisions.read().all()) {
      if (division.depth() == 1) {
        provinces.put(division.province(), division.place());
      }
    }
    return provinces;
  }
}
