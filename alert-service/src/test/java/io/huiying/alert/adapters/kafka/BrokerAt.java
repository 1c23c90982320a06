package io.huiying.alert.adapters.kafka;

import io.huiying.kit.house.HouseConfig;
import java.nio.file.Path;

/** Clients of a broker at an address, for tests without Quarkus. */
public class BrokerAt extends KafkaClients {

  public BrokerAt(String servers) {
    super(new At(servers));
  }

  private record At(String servers) implements HouseConfig, HouseConfig.Kafka {
    @Override
    public Path data() {
      throw new UnsupportedOperationException("a broker has no folder");
    }

    @Override
    public Kafka kafka() {
      return this;
    }

    @Override
    public Elasticsearch elasticsearch() {
      throw new UnsupportedOperationException("a broker is no search node");
    }

    @Override
    public String instance() {
      return "1";
    }

    @Override
    public boolean drill() {
      return false;
    }

    @Override
    public String bootstrapServers() {
      return servers;
    }

    @Override
    public short replication() {
      return 1;
    }
  }
}
