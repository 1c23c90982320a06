package io.huiying.ingest.adapters.kafka;

import io.huiying.contracts.wire.Topics;
import io.huiying.ingest.IngestConfig;
import io.huiying.ingest.domain.Voices;
import io.huiying.kit.house.HouseConfig;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Connects to the broker. */
@Dependent
public class KafkaHouse {

  @Produces
  @Singleton
  PostWriter writer(HouseConfig house, IngestConfig config) {
    return new PostWriter(
        new KafkaProducer<>(
            ProducerSettings.of(house.kafka().bootstrapServers(), config),
            Topics.POST.key().serializer(),
            Topics.POST.value().serializer()));
  }

  @Produces
  @Singleton
  BrokerWatch watch(HouseConfig house, IngestConfig config) {
    BrokerWatch watch =
        new BrokerWatch(
            Admin.create(
                Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                    house.kafka().bootstrapServers(),
                    AdminClientConfig.CLIENT_ID_CONFIG,
                    "ingest-watch")),
            config.probeEvery());
    watch.start();
    return watch;
  }

  @Produces
  @Singleton
  VoiceTeller teller(HouseConfig house, IngestConfig config, Voices voices) {
    String servers = house.kafka().bootstrapServers();
    Map<String, Object> writing = new HashMap<>(ProducerSettings.of(servers, config));
    writing.put(ProducerConfig.CLIENT_ID_CONFIG, "ingest-voices");
    return new VoiceTeller(
        voices,
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.CLIENT_ID_CONFIG,
                "ingest-voices",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false),
            Topics.SOURCE_STATUS.key().deserializer(),
            Topics.SOURCE_STATUS.value().deserializer()),
        new KafkaProducer<>(
            writing,
            Topics.SOURCE_STATUS.key().serializer(),
            Topics.SOURCE_STATUS.value().serializer()));
  }

  void close(@Disposes VoiceTeller teller) {
    teller.close();
  }

  void close(@Disposes PostWriter writer) {
    writer.close();
  }

  void close(@Disposes BrokerWatch watch) {
    watch.close();
  }
}
