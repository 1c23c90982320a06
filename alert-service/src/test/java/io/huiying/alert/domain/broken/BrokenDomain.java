package io.huiying.alert.domain.broken;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.huiying.alert.topology.ClockTopology;
import java.time.Instant;
import java.util.UUID;

/** What a domain must not do, so that the rules are seen to bite. */
public final class BrokenDomain {

  private BrokenDomain() {}

  public static final class KnowsTechnology {
    Object mapper() {
      return new ObjectMapper();
    }
  }

  public static final class KnowsTopology {
    String store() {
      return ClockTopology.class.getName();
    }
  }

  public static final class ReadsTheClock {
    Instant now() {
      return Instant.now();
    }
  }

  public static final class ThrowsDice {
    UUID id() {
      return UUID.randomUUID();
    }
  }
}
