package io.huiying.local.cli;

import io.huiying.local.Refusal;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The Java side of {@code ./huiying}. Answers go to standard output, everything else to standard
 * error; the exit code is 0, 1 for what could not be done, 3 for a house that does not run.
 */
public final class Main {

  /** What {@code up --detach} becomes in its own session. */
  static final String SERVE = "serve";

  private static final Logger LOG = Logger.getLogger(Main.class.getName());

  private Main() {}

  /** The command and its words. */
  public static void main(String[] args) {
    System.exit(run(Arrays.asList(args)));
  }

  private static int run(List<String> args) {
    try {
      return command(args);
    } catch (Refusal | IllegalArgumentException e) {
      System.err.println("huiying: " + e.getMessage());
    } catch (IOException | ExecutionException e) {
      LOG.log(Level.SEVERE, "failed", e);
      System.err.println("huiying: " + e.getClass().getSimpleName() + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }

  private static int command(List<String> args)
      throws IOException, InterruptedException, ExecutionException {
    String command = args.isEmpty() ? "" : args.getFirst();
    List<String> words = args.isEmpty() ? args : args.subList(1, args.size());
    return switch (command) {
      case "up" -> up(words);
      case SERVE -> new UpCommand(UpOptions.of(words).house()).inBackground();
      case "down" -> new DownCommand(words).run();
      case "status" -> new StatusCommand(words).run();
      case "dlq" -> new DeadLetterCommand(words).run();
      case "restore" -> new RestoreCommand(words).run();
      case "rehearse" -> RehearseCommand.run();
      case "topics" -> new TopicsCommand(words).run();
      default -> throw new Refusal("未知命令 " + command, "unknown command " + command);
    };
  }

  private static int up(List<String> words) throws IOException, InterruptedException {
    UpOptions options = UpOptions.of(words);
    return options.detach()
        ? new DetachedUp(options.house(), words).run()
        : new UpCommand(options.house()).inForeground();
  }
}
