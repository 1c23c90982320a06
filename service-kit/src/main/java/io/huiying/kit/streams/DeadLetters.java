package io.huiying.kit.streams;

import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Records that could not be read, as they lie in {@code <topic>.dlq}: raw, with cause and origin.
 */
public final class DeadLetters {

  /** Exception class. */
  public static final String CAUSE = "huiying.cause";

  /** Exception message; ours name what was wrong and quote no body. */
  public static final String MESSAGE = "huiying.message";

  public static final String ORIGIN_TOPIC = "huiying.origin.topic";
  public static final String ORIGIN_PARTITION = "huiying.origin.partition";
  public static final String ORIGIN_OFFSET = "huiying.origin.offset";

  /** Who could not read it. */
  public static final String APPLICATION = "huiying.application";

  private DeadLetters() {}

  /** The dead letter of a record. */
  public static ProducerRecord<byte[], byte[]> of(
      String deadLetterTopic,
      String application,
      String topic,
      int partition,
      long offset,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Throwable cause) {
    RecordHeaders headers = new RecordHeaders();
    headers.add(CAUSE, bytes(cause.getClass().getName()));
    headers.add(MESSAGE, bytes(String.valueOf(cause.getMessage())));
    headers.add(ORIGIN_TOPIC, bytes(topic));
    headers.add(ORIGIN_PARTITION, bytes(Integer.toString(partition)));
    headers.add(ORIGIN_OFFSET, bytes(Long.toString(offset)));
    headers.add(APPLICATION, bytes(application));
    return new ProducerRecord<>(deadLetterTopic, null, key, value, headers);
  }

  /** Where a topic's dead letters go; internal topics have none of their own. */
  static String topicFor(String topic, String fallback) {
    return Topics.all().stream()
        .filter(known -> known.name().equals(topic))
        .map(KafkaTopic::deadLetters)
        .findFirst()
        .orElse(fallback);
  }

  /** The first line of the trace, to find the place without the words. */
  static String whereOf(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return trace.length == 0 ? "unknown" : trace[0].toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
