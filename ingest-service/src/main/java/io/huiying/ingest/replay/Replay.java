package io.huiying.ingest.replay;

import io.huiying.contracts.time.HouseClock;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** {@code huiying replay}: plays an archive or an exercise through the door of a running house. */
public final class Replay {

  private static final int INTERRUPTED = 130;
  private static final Duration LAST_WORDS = Duration.ofSeconds(3);
  private static final InstantSource MACHINE = InstantSource.system();

  private Replay() {}

  /** See {@code --help}. The summary alone goes to standard output. */
  public static void main(String[] args) {
    if (List.of(args).contains("--help")) {
      System.out.print(Arguments.USAGE);
      return;
    }
    try {
      run(Arguments.parse(List.of(args), System.getenv()));
    } catch (StoppedException e) {
      System.err.println(e.getMessage());
      System.exit(e.exitCode());
    }
  }

  private static void run(Arguments arguments) throws StoppedException {
    FeederToken token = FeederToken.of(arguments.data(), MACHINE);
    HouseClock clock = clockOf(arguments);
    Playlist playlist = Playlist.of(arguments, clock);
    Progress progress = new Progress(System.err, MACHINE);
    Tally tally = new Tally(playlist.rows().size() + playlist.skipped());
    tally.skipped(playlist.skipped());
    playlist.unreadable().forEach(line -> System.err.println("replay: 无法识别 " + line));
    DoorClient door = new DoorClient(arguments.url(), token, Thread::sleep, progress::waiting);
    Player player = new Player(clock, Thread::sleep, door::push, progress, tally);
    Thread interrupt = interruptOnExit(Thread.currentThread());
    try {
      player.play(playlist.rows());
    } catch (InterruptedException e) {
      System.out.println(tally.summary());
      System.out.flush();
      Runtime.getRuntime().halt(INTERRUPTED);
    } catch (StoppedException e) {
      System.out.println(tally.summary());
      throw e;
    } finally {
      forget(interrupt);
    }
    System.out.println(tally.summary());
    if (tally.rejected() > 0 && tally.rejected() == tally.sent()) {
      throw StoppedException.failed("replay: 没有一行被接收");
    }
  }

  private static HouseClock clockOf(Arguments arguments) throws StoppedException {
    try {
      return HouseClock.of(arguments.data(), MACHINE);
    } catch (IOException e) {
      throw StoppedException.failed("replay: " + HouseClock.FILE + ": " + e.getMessage());
    }
  }

  /** Ctrl-C ends the wait at once and still lets the summary out. */
  private static Thread interruptOnExit(Thread player) {
    Thread hook =
        new Thread(
            () -> {
              player.interrupt();
              try {
                player.join(LAST_WORDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
    return hook;
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // Ctrl-C came as the last row was answered: there is nothing left to interrupt.
      hook.setName("replay-ended");
    }
  }
}
