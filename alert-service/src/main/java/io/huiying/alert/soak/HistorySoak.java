package io.huiying.alert.soak;

import io.huiying.alert.adapters.config.RuleSetFiles;
import io.huiying.alert.domain.rules.Home;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.wire.Ids;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * {@code huiying soak histories [--steps 1000000] [--seed 1]}: random lives of a few incidents
 * each. After every step what must hold is checked; at the end of each life its stored events are
 * replayed. The same seed lives the same lives. In two lives of three the letters between incidents
 * come late, twice, in another order or not at all.
 */
public final class HistorySoak {

  /** Steps of one life; then a new one begins, so that memory does not grow. */
  private static final int LIFE = 1_000;

  private static final int GROUPS = 5;
  private static final int EXITS_EVERY = 10;
  private static final Instant START = Instant.parse("2026-02-27T13:00:00Z");

  private HistorySoak() {}

  /**
   * Lives until the steps are used up.
   *
   * @return how often each thing that must hold was looked at
   * @throws IllegalStateException naming the seed of the life in which something did not hold
   */
  public static Map<String, Long> live(RuleSets rules, long steps, long seed) {
    var heldTrue = new HeldTrue();
    for (long lived = 0; lived < steps; lived += LIFE) {
      long lifeSeed = seed + lived / LIFE;
      try {
        life(rules, (int) Math.min(LIFE, steps - lived), lifeSeed, heldTrue);
      } catch (RuntimeException e) {
        throw new IllegalStateException("in the life of seed " + lifeSeed, e);
      }
    }
    return heldTrue.looked();
  }

  private static void life(RuleSets rules, int steps, long seed, HeldTrue heldTrue) {
    var random = new Random(seed);
    var voice = new RandomVoice(random);
    var officer = new RandomOfficer(random, voice);
    Home home = random.nextBoolean() ? Home.MAINLAND : new Home(List.of("990100"));
    var town = new Town(rules, home, START, heldTrue, new Mail(random, trouble(seed)));
    town.signal(voice.signal(group(0), town.now()));
    for (int step = 1; step < steps; step++) {
      step(random, voice, officer, town);
      if (step % EXITS_EVERY == 0) {
        heldTrue.exits(town);
      }
    }
    String asker = group(GROUPS);
    town.signal(voice.signal(asker, town.now()));
    town.mend(Ids.incident(asker));
    heldTrue.exits(town);
    heldTrue.replays(town);
  }

  private static void step(Random random, RandomVoice voice, RandomOfficer officer, Town town) {
    switch (random.nextInt(10)) {
      case 0, 1 -> town.signal(voice.signal(group(random.nextInt(GROUPS)), town.now()));
      case 2 -> town.pass(Duration.ofMinutes(random.nextInt(180)), 5);
      case 3, 4, 5 -> {
        if (!town.deliver()) {
          town.pass(Duration.ofSeconds(random.nextInt(300)), 5);
        }
      }
      default -> {
        List<Incident> incidents = new ArrayList<>(town.incidents().values());
        town.command(officer.command(incidents, town.now()));
      }
    }
  }

  /** Every third life has an orderly post, as a house that is exactly once. */
  private static Mail.Trouble trouble(long seed) {
    Mail.Trouble[] all = Mail.Trouble.values();
    return all[Math.floorMod(seed, all.length)];
  }

  private static String group(int number) {
    return Ids.group("soak-" + number);
  }

  /** Arguments: {@code --steps N}, {@code --seed N}. */
  public static void main(String[] args) throws IOException {
    long steps = option(args, "--steps", 1_000_000);
    long seed = option(args, "--seed", 1);
    long began = System.nanoTime();
    Map<String, Long> looked = live(new RuleSets(RuleSetFiles.builtIn()), steps, seed);
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    looked.forEach((what, times) -> System.out.printf("%-32s %,12d times%n", what, times));
    System.out.printf(
        "%,d steps, seed %d, %.1f s, nothing broken%n", steps, seed, took.toMillis() / 1000.0);
  }

  private static long option(String[] args, String name, long otherwise) {
    for (int i = 0; i + 1 < args.length; i++) {
      if (args[i].equals(name)) {
        return Long.parseLong(args[i + 1]);
      }
    }
    return otherwise;
  }
}
