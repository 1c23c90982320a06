package io.huiying.analysis.adapters.elasticsearch;

import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.kit.house.HouseConfig;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Gives the beans the index of the configured node. */
@Dependent
public class SearchProducer {

  @Produces
  @Singleton
  SearchNode node(HouseConfig house) {
    return new SearchNode(house.elasticsearch().url());
  }

  @Produces
  @Singleton
  PostIndex index(SearchNode node) {
    return new ElasticsearchPostIndex(node);
  }

  void close(@Disposes SearchNode node) throws IOException {
    node.close();
  }
}
