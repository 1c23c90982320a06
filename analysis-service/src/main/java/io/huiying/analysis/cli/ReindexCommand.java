package io.huiying.analysis.cli;

import io.huiying.analysis.adapters.elasticsearch.ElasticsearchPostIndex;
import io.huiying.analysis.adapters.elasticsearch.Meanings;
import io.huiying.analysis.adapters.elasticsearch.SearchNode;
import io.huiying.analysis.adapters.embedding.SentenceVectors;
import io.huiying.analysis.adapters.kafka.IndexRebuild;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;

/**
 * {@code reindex [--fresh]}: fills the search index of a running house from Kafka again. Search
 * stays available; what is newer in the index stays. {@code --fresh} empties the index first. Ends
 * with 0 when every readable post is in the index, 1 when some were refused or the house is away.
 */
public final class ReindexCommand {

  private ReindexCommand() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> options = List.of(arguments);
    if (!options.isEmpty() && !options.equals(List.of("--fresh"))) {
      System.err.println("huiying reindex: 只接受 --fresh / the only option is --fresh");
      System.exit(2);
    }
    Map<String, String> house = System.getenv();
    String brokers = house.getOrDefault("HUIYING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9092");
    String url = house.getOrDefault("HUIYING_ELASTICSEARCH_URL", "http://127.0.0.1:9200");
    System.exit(rebuild(brokers, url, !options.isEmpty()) ? 0 : 1);
  }

  private static boolean rebuild(String brokers, String url, boolean fresh)
      throws IOException, InterruptedException {
    try (SearchNode node = new SearchNode(url);
        SentenceVectors sentences = new SentenceVectors()) {
      ElasticsearchPostIndex index =
          ElasticsearchPostIndex.toFill(node, new Meanings(sentences, System::nanoTime));
      IndexRebuild.Tally tally =
          new IndexRebuild(brokers, index, new ToldOnTerminal())
              .run(
                  () -> {
                    if (fresh) {
                      System.err.println("清空 / emptied: " + index.dropAll());
                    }
                  });
      index.refresh();
      System.err.println("旧结构索引已删除 / older shapes dropped: " + index.dropOlderShapes());
      System.out.printf(
          "已重建 / rebuilt: %d，拒收 / refused: %d，无法读取 / unreadable: %d%n",
          tally.stored(), tally.refused(), tally.unreadable());
      return tally.refused() == 0 && tally.unreadable() == 0;
    } catch (SearchUnavailableException e) {
      System.err.println("huiying reindex: 检索节点不可用 / the search node is away: " + e.getMessage());
      return false;
    } catch (KafkaException e) {
      System.err.println("huiying reindex: Kafka 不可用 / the broker is away: " + e.getMessage());
      return false;
    }
  }

  private static final class ToldOnTerminal implements IndexRebuild.Progress {

    @Override
    public void at(long done, long all) {
      System.err.printf("\r%d / %d", done, all);
      if (done >= all) {
        System.err.println();
      }
    }

    @Override
    public void refused(String postId, String reason) {
      System.err.printf("%n拒收 / refused: %s %s%n", postId, reason);
    }

    @Override
    public void waits(Duration wait, String cause) {
      System.err.printf(
          "%n检索节点暂不接收，%.1f 秒后再试 / the search node takes nothing, next try in %.1f s: %s%n",
          wait.toMillis() / 1e3, wait.toMillis() / 1e3, cause);
    }
  }
}
