package io.huiying.kit.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;

/** One bad record goes to the dead letters and the stream goes on. */
public class DeadLetterHandler
    implements DeserializationExceptionHandler, ProcessingExceptionHandler {

  /** Setting: where records of internal topics go. */
  static final String FALLBACK = "huiying.dead.letters";

  private static final Logger LOG = Logger.getLogger(DeadLetterHandler.class);

  private String application = "";
  private String fallback = "";

  @Override
  public void configure(Map<String, ?> configs) {
    application = String.valueOf(configs.get(StreamsConfig.APPLICATION_ID_CONFIG));
    fallback = String.valueOf(configs.get(FALLBACK));
  }

  @Override
  public DeserializationExceptionHandler.Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
    return DeserializationExceptionHandler.Response.resume(
        List.of(deadLetter(context, record.key(), record.value(), exception)));
  }

  @Override
  public ProcessingExceptionHandler.Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    return ProcessingExceptionHandler.Response.resume(
        List.of(deadLetter(context, context.sourceRawKey(), context.sourceRawValue(), exception)));
  }

  private ProducerRecord<byte[], byte[]> deadLetter(
      ErrorHandlerContext context, byte[] key, byte[] value, Exception exception) {
    LOG.errorf(
        exception,
        "dead letter: application=%s node=%s topic=%s partition=%d offset=%d",
        application,
        context.processorNodeId(),
        context.topic(),
        context.partition(),
        context.offset());
    return DeadLetters.of(
        DeadLetters.topicFor(context.topic(), fallback),
        application,
        context.topic(),
        context.partition(),
        context.offset(),
        key,
        value,
        exception);
  }
}
