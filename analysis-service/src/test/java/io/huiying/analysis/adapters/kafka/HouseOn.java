package io.huiying.analysis.adapters.kafka;

import io.huiying.kit.house.HouseConfig;
import java.nio.file.Path;

/** A house of one service on a broker of a test. */
record HouseOn(String brokers, Path data, String instance) implements HouseConfig {

  @Override
  public Kafka kafka() {
    return new Kafka() {
      @Override
      public String bootstrapServers() {
        return brokers;
      }

      @Override
      public short replication() {
        return 1;
      }
    };
  }

  @Override
  public Elasticsearch elasticsearch() {
    throw new UnsupportedOperationException("the test opens the search node itself");
  }

  @Override
  public boolean drill() {
    return false;
  }
}
