package io.huiying.analysis.adapters.elasticsearch;

import io.huiying.analysis.adapters.embedding.SentenceVectors;
import io.huiying.analysis.domain.search.FoldBook;
import io.huiying.analysis.domain.search.FoldedSearch;
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
  SentenceVectors sentences() {
    return new SentenceVectors();
  }

  @Produces
  @Singleton
  PostIndex index(SearchNode node, SentenceVectors sentences) {
    return new ElasticsearchPostIndex(node, new Meanings(sentences, System::nanoTime));
  }

  @Produces
  @Singleton
  FoldedSearch folded(PostIndex index, FoldBook folds) {
    return new FoldedSearch(index, folds);
  }

  void close(@Disposes SentenceVectors sentences) {
    sentences.close();
  }

  void close(@Disposes SearchNode node) throws IOException {
    node.close();
  }
}
