package io.huiying.ingest;

import io.huiying.ingest.adapters.kafka.BrokerWatch;
import io.huiying.ingest.adapters.kafka.VoiceTeller;
import io.huiying.ingest.domain.Door;
import io.huiying.ingest.domain.Sources;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Opens registry, keys and broker at the start, so that what is wrong shows then. */
@ApplicationScoped
public class IngestStart {

  private static final Logger LOG = Logger.getLogger(IngestStart.class);

  void open(
      @Observes StartupEvent start,
      Sources sources,
      Door door,
      BrokerWatch watch,
      VoiceTeller teller) {
    Objects.requireNonNull(door, "the door");
    teller.start();
    LOG.infof(
        "open: sources=%d broker=%s", sources.all().size(), watch.isHere() ? "here" : "not yet");
  }
}
