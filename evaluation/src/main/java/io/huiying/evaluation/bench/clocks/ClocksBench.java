package io.huiying.evaluation.bench.clocks;

import io.huiying.evaluation.bench.Benchmark;
import io.huiying.evaluation.bench.Figures;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Open clocks, some of which fall due, on a real broker with the real engine, siren and outbox,
 * each in a process of its own. The yardstick is the deadline itself: lateness is what passes from
 * it until a reader outside has the first record in hand.
 */
public final class ClocksBench implements Benchmark {

  private static final String WEBHOOK = "bench";
  private static final Duration BEFORE = Duration.ofSeconds(10);

  /** A house that was never asked to ring is not what breaks; its first alarms are not counted. */
  private static final int NOT_COUNTED = 1_000;

  private static final Duration CALM = Duration.ofSeconds(30);
  private static final Duration BETWEEN_KILLS = Duration.ofSeconds(26);
  private static final List<String> KILLED =
      List.of(
          ClockHouse.ENGINE,
          ClockHouse.SIREN,
          ClockHouse.OUTBOX,
          ClockHouse.ENGINE,
          ClockHouse.SIREN);
  private static final Duration SUSPENDED = Duration.ofSeconds(30);
  private static final Duration LEAP = Duration.ofHours(1);
  private static final Duration COMING_UP = Duration.ofSeconds(30);
  private static final Duration WAIT = Duration.ofSeconds(40);
  private static final long LOOK_MS = 100;

  private final ClockOptions options;
  private int kills;

  private ClocksBench(ClockOptions options) {
    this.options = options;
  }

  /** With a million clocks and nothing that happens to them. */
  public ClocksBench() {
    this(ClockOptions.of(List.of()));
  }

  @Override
  public Benchmark with(List<String> words) {
    return new ClocksBench(ClockOptions.of(words));
  }

  @Override
  public String purpose() {
    return "时限到点到提醒 / deadline → first alarm record in a reader's hands, %,d open clocks, %,d due, %s"
        .formatted(options.open(), options.due(), options.trial());
  }

  @Override
  public Figures run(PrintStream progress) throws IOException, InterruptedException {
    boolean complete = false;
    try (HandoverReceiver handovers = new HandoverReceiver()) {
      String webhook = "-Dhuiying.alert.webhooks." + WEBHOOK + ".url=" + handovers.url();
      ClockHouse house = new ClockHouse(options.open(), List.of(webhook), progress);
      try {
        Figures figures = run(house, handovers, progress);
        complete = figures.complete();
        return figures;
      } finally {
        house.close(!complete || options.keep());
      }
    }
  }

  private Figures run(ClockHouse house, HandoverReceiver handovers, PrintStream progress)
      throws IOException, InterruptedException {
    house.startBroker();
    Map<String, Number> more = new HashMap<>();
    List<Deadline> deadlines;
    try (ClockInput input = new ClockInput(house.bootstrapServers());
        AlarmReceiver alarms = AlarmReceiver.start(house.bootstrapServers())) {
      house.startPrograms();
      house.awaitReady();
      progress.printf("writing %,d open clocks …%n", options.open() - options.due());
      input.writeFar(options.open() - options.due(), Instant.now());
      house.awaitKnown(options.open() - options.due());
      input.writeDue(NOT_COUNTED, Instant.now().plusSeconds(1), BEFORE.dividedBy(2));
      progress.printf("ringing %,d clocks that are not counted …%n", NOT_COUNTED);
      TimeUnit.MILLISECONDS.sleep(BEFORE.toMillis());
      deadlines =
          switch (options.trial()) {
            case CALM -> calm(input, CALM);
            case KILL_EACH -> killEach(house, input);
            case COLD -> cold(house, input, alarms, more);
            case SUSPEND -> suspend(house, input);
            case JUMP -> leap(house, input);
          };
      await(deadlines, alarms, handovers);
      if (options.trial() == ClockOptions.Trial.JUMP) {
        more.put("timeAlarms", handovers.complaintsOf("time"));
      }
      Verdict verdict = new Verdict(deadlines, alarms, handovers);
      progress.printf(
          "%,d records of %,d alarms, %,d first by the siren; %,d handed over, %,d calls repeated under"
              + " a known id, %,d not handed over%n",
          alarms.records(),
          alarms.different(),
          verdict.bySiren(),
          handovers.different(),
          handovers.repeats(),
          verdict.notHandedOver());
      long twice = Messages.askedTwice(house.bootstrapServers(), "webhook:" + WEBHOOK);
      return verdict.figures(options.open(), kills, twice, more);
    }
  }

  private List<Deadline> calm(ClockInput input, Duration stretch) throws InterruptedException {
    Instant from = Instant.now().plus(BEFORE);
    List<Deadline> deadlines = input.writeDue(options.due(), from, stretch);
    sleepUntil(from.plus(stretch));
    return deadlines;
  }

  private List<Deadline> killEach(ClockHouse house, ClockInput input)
      throws IOException, InterruptedException {
    Duration stretch = BETWEEN_KILLS.multipliedBy(KILLED.size());
    Instant from = Instant.now().plus(BEFORE);
    List<Deadline> deadlines = input.writeDue(options.due(), from, stretch);
    for (String name : KILLED) {
      sleepUntil(from.plus(BEFORE).plus(BETWEEN_KILLS.multipliedBy(kills)));
      house.kill(name);
      kills++;
    }
    sleepUntil(from.plus(stretch));
    return deadlines;
  }

  /** Everything dies, deadlines pass, the broker comes back, and then the programs. */
  private List<Deadline> cold(
      ClockHouse house, ClockInput input, AlarmReceiver alarms, Map<String, Number> more)
      throws IOException, InterruptedException {
    Instant from = Instant.now().plus(BEFORE.multipliedBy(2));
    List<Deadline> deadlines = input.writeDue(options.due(), from, CALM);
    house.awaitKnown(options.open() + NOT_COUNTED);
    house.killAll();
    kills = 4;
    house.startBroker();
    sleepUntil(from.plus(CALM).plus(BEFORE));
    Instant start = Instant.now();
    house.startPrograms();
    Order order = new Order(deadlines, alarms);
    while (order.last().isEmpty() && Instant.now().isBefore(start.plus(WAIT))) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MS);
    }
    order
        .last()
        .ifPresent(
            last -> more.put("coldStartSeconds", Duration.between(start, last).toMillis() / 1e3));
    more.put("outOfOrder", order.outOfOrder());
    more.put("notMarkedLate", order.notMarkedLate());
    return deadlines;
  }

  private List<Deadline> suspend(ClockHouse house, ClockInput input)
      throws IOException, InterruptedException {
    Duration stretch = CALM.plus(SUSPENDED).plus(CALM);
    Instant from = Instant.now().plus(BEFORE);
    List<Deadline> deadlines = input.writeDue(options.due(), from, stretch);
    sleepUntil(from.plus(BEFORE));
    Instant stopped = Instant.now();
    house.signal("STOP");
    TimeUnit.MILLISECONDS.sleep(SUSPENDED.toMillis());
    house.signal("CONT");
    Instant resumed = Instant.now();
    sleepUntil(from.plus(stretch));
    return deadlines.stream().map(due -> due.afterStandstill(stopped, resumed)).toList();
  }

  /** Deadlines of the hour that is leaped over, and after the way back those of new clocks. */
  private List<Deadline> leap(ClockHouse house, ClockInput input)
      throws IOException, InterruptedException {
    int leapedOver = options.due() / 2;
    Instant from = Instant.now().plus(BEFORE);
    List<Deadline> deadlines = new ArrayList<>(input.writeDue(leapedOver, from, LEAP));
    sleepUntil(from.plus(COMING_UP));
    Instant leaped = Instant.now();
    house.shiftClock(LEAP);
    sleepUntil(leaped.plus(BEFORE));
    house.shiftClock(Duration.ZERO);
    deadlines.replaceAll(due -> due.afterLeap(leaped, LEAP));
    Instant back = Instant.now().plusSeconds(1);
    deadlines.removeIf(due -> due.at().isAfter(leaped.plus(LEAP)));
    deadlines.addAll(input.writeDue(options.due() - leapedOver, back, CALM));
    sleepUntil(back.plus(CALM));
    return deadlines;
  }

  private static void await(
      List<Deadline> deadlines, AlarmReceiver alarms, HandoverReceiver handovers)
      throws InterruptedException {
    Instant until = Instant.now().plus(WAIT);
    while (Instant.now().isBefore(until)
        && deadlines.stream()
            .anyMatch(
                due ->
                    alarms.first(due.alarmId()).isEmpty()
                        || handovers.arrived(due.alarmId()).isEmpty())) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MS);
    }
  }

  private static void sleepUntil(Instant moment) throws InterruptedException {
    long left = Duration.between(Instant.now(), moment).toMillis();
    if (left > 0) {
      TimeUnit.MILLISECONDS.sleep(left);
    }
  }
}
