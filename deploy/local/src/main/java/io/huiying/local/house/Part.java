package io.huiying.local.house;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A part of the house that is a process of its own.
 *
 * @param name short and unique; names its log
 * @param label what people call it
 * @param address where it answers, empty when nowhere
 * @param command what starts it
 * @param environment added to the launcher's own
 * @param readiness how it shows that it is up
 */
public record Part(
    String name,
    String label,
    String address,
    List<String> command,
    Map<String, String> environment,
    Readiness readiness) {

  public Part {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** Starts its process, which says everything into a log and reads nothing. */
  public Process process(Path log) throws IOException {
    return builder(log).start();
  }

  /**
   * Starts it without the settings that an operator gave by environment or beside the working
   * folder, so that a house which is only tried out never calls where a real one would.
   */
  Process apart(Path log, Path folder) throws IOException {
    ProcessBuilder builder = builder(log).directory(folder.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(
            name ->
                name.matches("(HUIYING|QUARKUS|SMALLRYE)_.*") && !environment.containsKey(name));
    return builder.start();
  }

  private ProcessBuilder builder(Path log) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    return builder;
  }
}
