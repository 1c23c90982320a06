package io.huiying.alert.siren.broken;

import org.apache.kafka.streams.StreamsBuilder;

/** A siren that leans on what it watches, so that the rule is seen to bite. */
public final class BrokenSiren {
  Object streams() {
    return new StreamsBuilder();
  }
}
