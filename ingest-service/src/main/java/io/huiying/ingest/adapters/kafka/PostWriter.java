package io.huiying.ingest.adapters.kafka;

import io.huiying.contracts.post.Post;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Puts posts into Kafka; done when every in-sync replica has them. */
public final class PostWriter implements AutoCloseable {

  private static final Duration LAST_WORDS = Duration.ofSeconds(2);

  private final Producer<String, Post> producer;

  public PostWriter(Producer<String, Post> producer) {
    this.producer = producer;
  }

  /**
   * Hands a post over. Kafka's timestamp is the machine's time, whatever the house clock shows.
   *
   * @return completes when the post is durable, fails when it may not be
   */
  public CompletableFuture<Void> write(Post post) {
    CompletableFuture<Void> durable = new CompletableFuture<>();
    try {
      producer.send(
          new ProducerRecord<>(Topics.POST.name(), post.postId(), post),
          (where, failure) -> {
            if (failure == null) {
              durable.complete(null);
            } else {
              durable.completeExceptionally(failure);
            }
          });
    } catch (RuntimeException refused) {
      // Buffer full, or no metadata within max.block.ms: the same answer as a failed send.
      durable.completeExceptionally(refused);
    }
    return durable;
  }

  @Override
  public void close() {
    producer.close(LAST_WORDS);
  }
}
