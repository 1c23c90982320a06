package io.huiying.kit.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
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
    if (isTheHousesFault(context, exception)) {
      LOG.errorf(
          "not the record's fault, the thread starts again: application=%s cause=%s",
          application, exception.getClass().getName());
      return ProcessingExceptionHandler.Response.fail();
    }
    return ProcessingExceptionHandler.Response.resume(
        List.of(deadLetter(context, context.sourceRawKey(), context.sourceRawValue(), exception)));
  }

  /** A full disk or a broker away would condemn every good record; a punctuator has none. */
  private static boolean isTheHousesFault(ErrorHandlerContext context, Exception exception) {
    boolean punctuator = context.topic() == null;
    boolean unreadable = exception instanceof SerializationException;
    return punctuator || (exception instanceof KafkaException && !unreadable);
  }

  private ProducerRecord<byte[], byte[]> deadLetter(
      ErrorHandlerContext context, byte[] key, byte[] value, Exception exception) {
    // The cause's own message may quote the record, so only its class is logged.
    LOG.errorf(
        "dead letter: cause=%s at=%s application=%s node=%s topic=%s partition=%d offset=%d",
        exception.getClass().getName(),
        DeadLetters.whereOf(exception),
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
