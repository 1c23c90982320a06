package io.huiying.local.cli;

import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import io.huiying.local.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** {@code dlq list [TOPIC]} and {@code dlq replay [TOPIC]}. */
final class DeadLetterCommand {

  private static final int SHOWN = 20;

  private final Options options;
  private final boolean replay;
  private final List<String> topics;

  DeadLetterCommand(List<String> words) {
    this.options = new Options(words, Set.of(), Set.of("--data", KafkaAddress.OPTION));
    List<String> rest = options.rest();
    if (rest.isEmpty() || rest.size() > 2 || !Set.of("list", "replay").contains(rest.getFirst())) {
      throw new Refusal("用法：dlq list|replay [主题]", "usage: dlq list|replay [TOPIC]");
    }
    this.replay = rest.getFirst().equals("replay");
    this.topics =
        Topics.all().stream()
            .map(KafkaTopic::name)
            .filter(name -> rest.size() < 2 || List.of(name, name + ".dlq").contains(rest.get(1)))
            .toList();
    if (topics.isEmpty()) {
      throw new Refusal("没有这个主题：" + rest.get(1), "no such topic");
    }
  }

  int run() throws IOException, ExecutionException, InterruptedException {
    Logging.errorsOnly();
    Map<String, Object> client = KafkaAddress.client(options);
    int left = 0;
    try (DeadLetterReader reader = new DeadLetterReader(client)) {
      for (String topic : topics) {
        List<DeadLetter> letters = reader.waiting(topic + ".dlq");
        if (!letters.isEmpty()) {
          show(topic, letters);
          left += letters.size();
        }
        if (replay && !letters.isEmpty()) {
          replay(client, letters);
          reader.done(letters);
        }
      }
    }
    System.err.println(
        replay
            ? "已重新投递 %d 条 / %d replayed".formatted(left, left)
            : "待处理 %d 条 / %d waiting".formatted(left, left));
    return 0;
  }

  private static void show(String topic, List<DeadLetter> letters) {
    System.out.println(topic + "  " + letters.size());
    letters.stream().skip(Math.max(0, letters.size() - SHOWN)).forEach(System.out::println);
  }

  private static void replay(Map<String, Object> client, List<DeadLetter> letters)
      throws ExecutionException, InterruptedException {
    try (var producer =
        new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent =
          letters.stream().map(DeadLetter::toOrigin).map(producer::send).toList();
      producer.flush();
      for (Future<RecordMetadata> one : sent) {
        // A letter that was not taken must stay in the list.
        one.get();
      }
    }
  }
}
