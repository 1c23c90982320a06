package io.huiying.alert.adapters.house;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.huiying.alert.adapters.config.LiveCalendar;
import io.huiying.alert.adapters.config.RuleSetFiles;
import io.huiying.alert.adapters.config.UnitTableFiles;
import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.kafka.KafkaClients;
import io.huiying.alert.adapters.kafka.Publisher;
import io.huiying.alert.adapters.kafka.TopicFeed;
import io.huiying.alert.adapters.metrics.TickMetrics;
import io.huiying.alert.adapters.sse.StreamHub;
import io.huiying.alert.adapters.webhook.ConsoleChannel;
import io.huiying.alert.adapters.webhook.DeliveryChannel;
import io.huiying.alert.adapters.webhook.DeliveryWorker;
import io.huiying.alert.adapters.webhook.WebhookChannel;
import io.huiying.alert.domain.incident.QuotePolicy;
import io.huiying.alert.domain.notice.Channel;
import io.huiying.alert.domain.rules.Home;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.alert.topology.ClockTopology;
import io.huiying.alert.topology.DeciderTopology;
import io.huiying.alert.topology.OutboxTopology;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.house.HouseConfig;
import io.huiying.kit.streams.Guarantee;
import io.huiying.kit.streams.StreamsApp;
import io.huiying.kit.streams.StreamsHouse;
import io.huiying.kit.streams.Urgency;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Starts the service: decisions, clocks and outbox as applications; feed and delivery as readers.
 */
@ApplicationScoped
public class AlertWiring {

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);

  private final HouseConfig house;
  private final AlertConfig config;
  private final HouseClock clock;
  private final StreamsHouse streams;
  private final KafkaClients clients;
  private final HouseFeed feed;
  private final StreamHub hub;
  private final Publisher publisher;
  private final ObjectMapper json;
  private final HouseParts parts;
  private final TickMetrics ticks;
  private final IncidentProjection projection;
  private @Nullable LiveCalendar calendar;
  private @Nullable TopicFeed following;
  private @Nullable DeliveryWorker delivery;

  AlertWiring(
      HouseConfig house,
      AlertConfig config,
      HouseClock clock,
      StreamsHouse streams,
      KafkaClients clients,
      HouseFeed feed,
      StreamHub hub,
      Publisher publisher,
      ObjectMapper json,
      HouseParts parts,
      TickMetrics ticks,
      IncidentProjection projection) {
    this.house = house;
    this.config = config;
    this.clock = clock;
    this.streams = streams;
    this.clients = clients;
    this.feed = feed;
    this.hub = hub;
    this.publisher = publisher;
    this.json = json;
    this.parts = parts;
    this.ticks = ticks;
    this.projection = projection;
  }

  /** What people wait for after a crash comes first: clocks, then messages about them. */
  void start(@Observes StartupEvent started) throws IOException {
    if (config.runs().contains(Program.CLOCKS)) {
      startClocks();
    }
    List<DeliveryChannel> channels = channels();
    if (config.runs().contains(Program.OUTBOX)) {
      startOutbox(channels);
    }
    DeliveryWorker worker =
        new DeliveryWorker(clients, publisher, clock, InstantSource.system(), channels);
    if (config.runs().contains(Program.DELIVERY)) {
      worker.start();
      delivery = worker;
    }
    calendar =
        new LiveCalendar(config.holidays().orElse(house.data().resolve("config/holidays"))).watch();
    RuleSets rules =
        RuleSetFiles.with(config.rules().orElse(house.data().resolve("config/rules")), calendar);
    projection.proposingBy(
        UnitTableFiles.with(config.units().orElse(house.data().resolve("config/units"))));
    if (config.runs().contains(Program.DECIDER)) {
      startDecider(rules);
    }
    parts.started(rules, ruleSetInForce(rules), channels, worker);
    following = feed.start(clients);
  }

  void stop(@Observes ShutdownEvent shutdown) {
    LiveCalendar reading = calendar;
    if (reading != null) {
      reading.close();
    }
    DeliveryWorker worker = delivery;
    if (worker != null) {
      worker.close();
    }
    TopicFeed current = following;
    if (current != null) {
      current.close();
    }
  }

  private void startDecider(RuleSets rules) throws IOException {
    Home home = new Home(config.home().codes().orElse(List.of()));
    QuotePolicy quotes = new QuotePolicy(HouseSecret.openOrCreate(house.data()));
    streams.start(
        new StreamsApp(
            DeciderTopology.NAME,
            DeciderTopology.STATE_VERSION,
            DeciderTopology.build(rules, home, quotes, clock),
            Guarantee.EXACTLY_ONCE,
            1,
            Topics.SIGNAL,
            DeciderTopology.overrides()));
  }

  private void startClocks() {
    streams.start(
        new StreamsApp(
            ClockTopology.NAME,
            ClockTopology.STATE_VERSION,
            ClockTopology.build(clock, ticks),
            Guarantee.AT_LEAST_ONCE,
            1,
            Topics.CLOCK,
            ClockTopology.overrides()));
  }

  private void startOutbox(List<DeliveryChannel> channels) {
    List<Channel> addressed = channels.stream().map(DeliveryChannel::addressed).toList();
    streams.start(
        StreamsApp.of(
                OutboxTopology.NAME,
                OutboxTopology.STATE_VERSION,
                OutboxTopology.build(addressed),
                Guarantee.EXACTLY_ONCE,
                Topics.NOTIFICATION)
            .later());
  }

  private String ruleSetInForce(RuleSets rules) {
    Mark mark = house.drill() ? Mark.DRILL : Mark.LIVE;
    return rules.inForce(mark, Place.UNKNOWN, clock.instant()).name();
  }

  private List<DeliveryChannel> channels() throws IOException {
    List<DeliveryChannel> channels = new ArrayList<>();
    channels.add(new ConsoleChannel());
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(
                Executors.newCachedThreadPool(
                    Thread.ofPlatform()
                        .name("webhook-", 0)
                        .daemon()
                        .priority(Urgency.LATER.priority())
                        .factory()))
            .build();
    for (Map.Entry<String, AlertConfig.Webhook> webhook : config.webhooks().entrySet()) {
      channels.add(
          WebhookChannel.open(
              webhook.getKey(), webhook.getValue(), http, json, InstantSource.system()));
    }
    return channels;
  }
}
