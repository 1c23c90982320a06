package io.huiying.alert.adapters.kafka;

import io.huiying.kit.house.HouseConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Opens plain clients with the settings that the promises hang on. */
@ApplicationScoped
public class KafkaClients {

  private static final int ASK_MS = 3_000;
  private static final int SEND_WITHIN_MS = 4_000;
  private static final int SESSION_MS = 10_000;

  private final HouseConfig house;

  KafkaClients(HouseConfig house) {
    this.house = house;
  }

  /** A reader of committed records without a group. */
  public Consumer<String, byte[]> reader() {
    return new KafkaConsumer<>(
        readerSettings(), new StringDeserializer(), new ByteArrayDeserializer());
  }

  /** A reader of committed records in a group, which commits when its work is done. */
  public Consumer<String, byte[]> groupReader(String group) {
    Map<String, Object> settings = readerSettings();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, group + "-" + house.instance());
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MS);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /** A writer that is answered only when all replicas have it, and that gives up within seconds. */
  public Producer<String, byte[]> writer() {
    return new KafkaProducer<>(writerSettings(), new StringSerializer(), new ByteArraySerializer());
  }

  /**
   * A transactional writer of which there is one at a time in the whole cluster: opening another
   * under the same name shuts the former out.
   */
  public Producer<String, byte[]> onlyWriter(String name) {
    Map<String, Object> settings = writerSettings();
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  private Map<String, Object> writerSettings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, house.kafka().bootstrapServers());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ASK_MS);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, ASK_MS);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, SEND_WITHIN_MS);
    return settings;
  }

  /**
   * Names the cluster, so that offsets of another one are not taken for its own.
   *
   * @throws KafkaException when the broker does not answer
   */
  public String clusterId() {
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, house.kafka().bootstrapServers(),
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ASK_MS,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ASK_MS);
    try (Admin admin = Admin.create(settings)) {
      return admin.describeCluster().clusterId().get();
    } catch (ExecutionException e) {
      throw new KafkaException(e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  /** Whether the broker answers within seconds. */
  public boolean answers() {
    try {
      return !clusterId().isEmpty();
    } catch (InterruptException e) {
      throw e;
    } catch (KafkaException e) {
      return false;
    }
  }

  private Map<String, Object> readerSettings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, house.kafka().bootstrapServers());
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ASK_MS);
    settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, ASK_MS);
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
    return settings;
  }
}
