package io.huiying.kit.house;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What is the same for all services of a house. */
@ConfigMapping(prefix = "huiying")
public interface HouseConfig {

  /** The data folder: clock, secrets, streams state. */
  Path data();

  /** The broker. */
  Kafka kafka();

  /** The search node. */
  Elasticsearch elasticsearch();

  /** Name of this instance among its like; static group membership and state folder hang on it. */
  @WithDefault("1")
  String instance();

  /** The house plays an exercise. */
  @WithDefault("false")
  boolean drill();

  /** How to reach the broker. */
  interface Kafka {

    @WithDefault("127.0.0.1:9092")
    String bootstrapServers();

    /** Copies of each partition: 1 on one machine, else 3. */
    @WithDefault("1")
    short replication();
  }

  /** How to reach the search node. */
  interface Elasticsearch {

    @WithDefault("http://127.0.0.1:9200")
    String url();
  }
}
