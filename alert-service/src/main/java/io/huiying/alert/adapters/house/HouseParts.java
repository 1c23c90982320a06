package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.metrics.TickMetrics;
import io.huiying.alert.adapters.webhook.DeliveryChannel;
import io.huiying.alert.adapters.webhook.DeliveryWorker;
import io.huiying.alert.domain.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the wiring started, for those who tell how it is. */
@ApplicationScoped
public class HouseParts {

  private final TickMetrics ticks;
  private volatile @Nullable RuleSets ruleSets;
  private volatile String ruleSet = "";
  private volatile List<HouseView.Channel> channels = List.of();
  private volatile @Nullable DeliveryWorker delivery;

  HouseParts(TickMetrics ticks) {
    this.ticks = ticks;
  }

  void started(
      RuleSets all,
      String ruleSetInForce,
      List<? extends DeliveryChannel> opened,
      DeliveryWorker worker) {
    ruleSets = all;
    ruleSet = ruleSetInForce;
    channels =
        opened.stream()
            .map(channel -> new HouseView.Channel(channel.name(), channel.real()))
            .toList();
    delivery = worker;
  }

  /** All rule sets, empty before the house has started. */
  public Optional<RuleSets> ruleSets() {
    return Optional.ofNullable(ruleSets);
  }

  String ruleSet() {
    return ruleSet;
  }

  List<HouseView.Channel> channels() {
    return channels;
  }

  Set<String> failingChannels(int attemptsInARow) {
    DeliveryWorker worker = delivery;
    return worker == null ? Set.of() : worker.failing(attemptsInARow);
  }

  /** Whether messages are being taken to their channels. */
  boolean delivering() {
    DeliveryWorker worker = delivery;
    return worker != null && worker.delivering();
  }

  /** Channels that messages still waited for when they were removed, and how many messages. */
  Map<String, Integer> undeliverable() {
    DeliveryWorker worker = delivery;
    return worker == null ? Map.of() : worker.undeliverable();
  }

  /** Machine time since the clocks were last looked at. */
  Duration sinceTick() {
    return ticks.sinceTick();
  }
}
