package io.huiying.analysis.adapters.kafka;

import static io.huiying.analysis.domain.group.Posts.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.adapters.elasticsearch.ElasticsearchPostIndex;
import io.huiying.analysis.adapters.elasticsearch.Meanings;
import io.huiying.analysis.adapters.elasticsearch.SearchNode;
import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.wire.TopicAdmin;
import io.huiying.contracts.wire.Topics;
import io.huiying.local.parts.RealParts;
import io.huiying.local.parts.WithRealParts;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the real broker and the real node: what lies in Kafka is what is found. */
@ExtendWith(WithRealParts.class)
class IndexRebuildOnRealPartsTest {

  @Test
  void fillsAnEmptiedIndexFromKafkaAndChangesNothingWhenRunAgain(RealParts parts) throws Exception {
    createTopics(parts.bootstrapServers());
    try (SearchNode node = new SearchNode(parts.elasticsearchUrl())) {
      ElasticsearchPostIndex index =
          new ElasticsearchPostIndex(node, new Meanings((title, text) -> unit(), () -> 0));
      // Other tests write to the same broker.
      IndexRebuild.Tally before =
          new IndexRebuild(parts.bootstrapServers(), index, new Told()).run(() -> {});
      IndexRebuild.Tally expected =
          new IndexRebuild.Tally(before.stored() + 3, before.refused(), before.unreadable() + 1);
      write(parts.bootstrapServers());
      Told told = new Told();
      IndexRebuild rebuild = new IndexRebuild(parts.bootstrapServers(), index, told);
      assertThat(rebuild.run(index::dropAll)).isEqualTo(expected);
      assertThat(told.left.getLast()).isZero();
      assertThat(rebuild.run(() -> {})).isEqualTo(expected);
      index.refresh();
      PostQuery all = new PostQuery(SearchWords.parse("重建"), PostFilter.ALL, 20, null);
      assertThat(index.find(all).items())
          .extracting(FoundPost::id)
          .containsExactlyInAnyOrderElementsOf(
              posts().stream().map(p -> p.post().postId()).toList());
    }
  }

  private static void createTopics(String brokers) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
      new TopicAdmin(admin, (short) 1).apply();
    }
  }

  private static void write(String brokers) throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (AssessedPost post : posts()) {
        byte[] value = Topics.ASSESSED_POST.value().toBytes(post);
        producer
            .send(new ProducerRecord<>(Topics.ASSESSED_POST.name(), post.post().postId(), value))
            .get();
      }
      producer.send(new ProducerRecord<>(Topics.ASSESSED_POST.name(), "x", new byte[] {'?'})).get();
    }
  }

  private static List<AssessedPost> posts() {
    return List.of(titled("重建检索甲").post(), titled("重建检索乙").post(), titled("重建检索丙").post());
  }

  private static float[] unit() {
    float[] vector = new float[512];
    vector[0] = 1;
    return vector;
  }
}
