package io.huiying.kit.streams;

import io.huiying.kit.house.HouseConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Runs the Streams applications of one service: each waits for its broker, then goes on for ever.
 */
@ApplicationScoped
public class StreamsHouse {

  private final HouseConfig house;
  private final MeterRegistry registry;
  private final List<StreamsRunner> runners = new CopyOnWriteArrayList<>();

  /**
   * @param house where the broker and the data folder are
   * @param registry for the metrics of the applications
   */
  public StreamsHouse(HouseConfig house, MeterRegistry registry) {
    this.house = house;
    this.registry = registry;
  }

  /** Starts an application in the background; its health tells how far it is. */
  public StreamsRunner start(StreamsApp app) {
    StreamsRunner runner = new StreamsRunner(app, house, registry);
    runners.add(runner);
    runner.start();
    return runner;
  }

  /** All started ones. */
  public List<StreamsRunner> runners() {
    return runners;
  }

  void stop(@Observes ShutdownEvent shutdown) {
    runners.forEach(StreamsRunner::close);
  }
}
