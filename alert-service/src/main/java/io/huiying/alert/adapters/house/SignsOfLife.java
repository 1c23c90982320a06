package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.kafka.Publisher;
import io.huiying.contracts.house.Pulse;
import io.huiying.contracts.time.MachineClock;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.house.HouseConfig;
import io.huiying.kit.streams.StreamsHouse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Says each second that what runs here is alive, so that a process that runs other parts of the
 * house misses it when it dies. The clock engine speaks for itself, with the broker's time.
 */
@ApplicationScoped
public class SignsOfLife {

  private final InstantSource machine = MachineClock.open();
  private final Publisher publisher;
  private final Predicate<Program> atWork;
  private final Set<Program> programs;
  private final String instance;

  @Inject
  SignsOfLife(
      Publisher publisher,
      StreamsHouse streams,
      HouseParts parts,
      AlertConfig config,
      HouseConfig house) {
    this(
        publisher,
        program -> program == Program.DELIVERY ? parts.delivering() : runs(streams, program),
        config.runs(),
        house.instance());
  }

  SignsOfLife(
      Publisher publisher, Predicate<Program> atWork, Set<Program> programs, String instance) {
    this.publisher = publisher;
    this.atWork = atWork;
    this.programs = Set.copyOf(programs);
    this.instance = instance;
  }

  private static boolean runs(StreamsHouse streams, Program program) {
    return streams.runners().stream()
        .anyMatch(runner -> runner.name().equals(program.part()) && runner.running());
  }

  /** Speaks for what is alive; to be called every second. Nobody waits for it to arrive. */
  void give() {
    for (Program program : programs) {
      if (program != Program.CLOCKS && alive(program)) {
        CompletableFuture<Void> sent =
            publisher.send(
                Topics.PULSE,
                program.part(),
                new Pulse(program.part(), instance, machine.instant(), 0, 0));
        if (sent.isCompletedExceptionally()) {
          // The broker is away, which took a while to see and is told elsewhere.
          return;
        }
      }
    }
  }

  /** Whether a program that belongs here is at work. */
  boolean alive(Program program) {
    return atWork.test(program);
  }
}
