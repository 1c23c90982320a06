package io.huiying.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What can be set at the door. */
@ConfigMapping(prefix = "huiying.ingest")
public interface IngestConfig {

  /** A source registry of one's own; the built-in one where absent. */
  Optional<Path> sources();

  /** Largest body in bytes, after decompression. */
  @WithDefault("4194304")
  int maxBody();

  /** Largest row in bytes. */
  @WithDefault("524288")
  int maxRow();

  /** Pushes worked on at the same time; one more is asked to come back. */
  @WithDefault("16")
  int concurrent();

  /** How long a push waits for Kafka before it is refused. */
  @WithDefault("5s")
  Duration durableWithin();

  /** How long handing one row to the producer may take. */
  @WithDefault("500ms")
  Duration sendWithin();

  /** How often the broker is looked at. */
  @WithDefault("1s")
  Duration probeEvery();

  /** Posts remembered to tell repeats and revisions from new ones. */
  @WithDefault("200000")
  int remembered();
}
