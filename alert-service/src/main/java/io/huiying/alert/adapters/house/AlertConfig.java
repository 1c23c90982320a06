package io.huiying.alert.adapters.house;

import io.huiying.alert.domain.notice.Audience;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings of the alert service. */
@ConfigMapping(prefix = "huiying.alert")
public interface AlertConfig {

  /**
   * Webhook channels by name; {@code duty} becomes the channel {@code webhook:duty}. Only these are
   * ever called, so nobody can make the house call elsewhere.
   */
  Map<String, Webhook> webhooks();

  /** Where this installation stands; left out, it is the whole mainland. */
  Home home();

  /** Other parts of the house, asked for their health. */
  Parts parts();

  /** Where the analysis answers what the console asks of groups and heat. */
  URI analysis();

  /** Rule sets that an office adds; beside the data folder when left out. */
  Optional<Path> rules();

  /** Tables of units that an office adds; beside the data folder when left out. */
  Optional<Path> units();

  /**
   * Years of the State Council's calendar that an office adds; beside the data folder when left
   * out.
   */
  Optional<Path> holidays();

  /** Web pages of releases, read to keep their words; none is unless a host is named. */
  Pages pages();

  /** How often the record of truth is sealed by a Merkle root. */
  @WithDefault("1h")
  Duration sealEvery();

  /**
   * What this process does beside answering people. One machine runs all of it in one; where they
   * are apart, each of them is named once somewhere.
   */
  @WithDefault("decider,clocks,outbox,delivery")
  Set<Program> runs();

  /** Somebody outside who notices when this house falls silent. */
  DeadMan deadMan();

  /** How many may listen to the stream at once. */
  @WithDefault("200")
  int streamClients();

  /** A robot or system that takes messages by HTTP. */
  interface Webhook {

    /** Where to; http or https. */
    URI url();

    /** File with the key that signs; the message goes unsigned when left out. */
    Optional<Path> secretFile();

    /**
     * Who reads it: {@code duty} when the duty officer and the 带班领导 alone do, so that what is for
     * them alone may go there too.
     */
    @WithDefault("everybody")
    Audience audience();

    /** Whether people outside an exercise read it; an exercise never reaches a real one. */
    @WithDefault("true")
    boolean real();
  }

  /** Which web pages the house may read. */
  interface Pages {

    /**
     * Hosts, e.g. {@code www.yunting.example}; with a leading dot, {@code .yunting.example}, also
     * every host below. Left out, nothing is called and people paste what was released.
     */
    Optional<List<String>> hosts();

    /** Whether those hosts may lie in a private network, as a 政务网 does; else such are refused. */
    @WithDefault("false")
    boolean privateAddresses();

    /** How long a page may take, redirects included. */
    @WithDefault("4s")
    Duration within();
  }

  /** Whom to call while the clocks tick. */
  interface DeadMan {

    /** Asked by GET; nobody is called when left out. */
    Optional<URI> url();

    /** How often. */
    @WithDefault("60s")
    Duration every();
  }

  /** An office's place in the administration. */
  interface Home {

    /** Division codes, e.g. 510300; empty for the whole mainland. */
    Optional<List<String>> codes();

    /** The office's own name for what it owns, e.g. 自贡市. */
    Optional<String> name();
  }

  /** Health addresses. */
  interface Parts {

    URI ingest();

    URI analysis();

    /** How often they are asked. */
    @WithDefault("5s")
    Duration every();

    /** How long they may take. */
    @WithDefault("2s")
    Duration within();
  }
}
