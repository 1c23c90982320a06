package io.huiying.kit.streams;

import org.apache.kafka.streams.StreamsConfig;

/** What a Streams application promises about each record. */
public enum Guarantee {
  /** State, output and position change together or not at all. */
  EXACTLY_ONCE(StreamsConfig.EXACTLY_ONCE_V2),
  /** Never lost, and never hidden behind a killed transaction; readers drop repeats. */
  AT_LEAST_ONCE(StreamsConfig.AT_LEAST_ONCE);

  private final String setting;

  Guarantee(String setting) {
    this.setting = setting;
  }

  String setting() {
    return setting;
  }
}
