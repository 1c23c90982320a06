package io.huiying.evaluation.house;

import io.huiying.contracts.incident.Role;
import io.huiying.kit.access.Tokens;
import io.huiying.local.Installation;
import io.huiying.local.house.DataFolder;
import io.huiying.local.house.Ports;
import io.huiying.local.house.RunningHouse;
import io.huiying.local.house.RunningProcess;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A whole house in a folder of its own, started and stopped by the command that people use. */
public final class TemporaryHouse implements AutoCloseable {

  private static final Duration TOKEN_VALID = Duration.ofHours(2);
  private static final int STOP_SECONDS = 60;

  private final Installation installation = Installation.find();
  private final Path data;
  private final Ports ports;

  private TemporaryHouse(Path data, Ports ports) {
    this.data = data;
    this.ports = ports;
  }

  /**
   * Starts a house on free ports and returns when it is ready.
   *
   * @param options further words for {@code huiying up}, e.g. {@code --drill}
   * @throws IOException when it does not come up; the launcher's own words say why
   */
  public static TemporaryHouse start(String... options) throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("huiying-house-");
    TemporaryHouse house = new TemporaryHouse(data, Ports.free());
    house.up(options);
    return house;
  }

  /** Starts it again in the same folder. */
  public void up(String... options) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("up", "--detach"));
    words.addAll(List.of("--data", data.toString()));
    words.addAll(List.of("--port-offset", Integer.toString(ports.offset())));
    words.addAll(List.of(options));
    if (huiying(words).waitFor() != 0) {
      throw new IOException("the house did not come up:\n" + Files.readString(log()));
    }
  }

  /** Stops it as people do. */
  public void down() throws IOException, InterruptedException {
    Process down = huiying(List.of("down", "--data", data.toString()));
    if (!down.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      down.destroyForcibly();
    }
  }

  /** A client with a token of that role. */
  public HouseClient as(Role role) throws IOException {
    String token = Tokens.openOrCreate(data).issue(role.code(), role, Instant.now(), TOKEN_VALID);
    return new HouseClient(
        local(ports.alert()), local(ports.ingest()), local(ports.analysis()), token);
  }

  /** Where its broker listens. */
  public String bootstrapServers() {
    return "127.0.0.1:" + ports.kafka();
  }

  /** Where its search node listens. */
  public URI searchNode() {
    return local(ports.elasticsearch());
  }

  /** Its data folder. */
  public Path data() {
    return data;
  }

  /**
   * The password that the first start showed for a role.
   *
   * @throws IOException when it showed none
   */
  public String password(Role role) throws IOException {
    Pattern shown = Pattern.compile("^ +" + Pattern.quote(role.code()) + " +(\\S+)");
    for (String line : Files.readAllLines(log())) {
      Matcher password = shown.matcher(line);
      if (password.find()) {
        return password.group(1);
      }
    }
    throw new IOException("the first start showed no password for " + role.code());
  }

  /** Where the console is. */
  public URI console() {
    return local(ports.alert());
  }

  /** A part's process, e.g. {@code alert-service}; {@code launcher} holds the broker. */
  public ProcessHandle part(String name) throws IOException {
    RunningHouse house =
        RunningHouse.read(new DataFolder(data))
            .orElseThrow(() -> new IOException("no house runs in " + data));
    RunningProcess process =
        name.equals("launcher")
            ? house.launcher()
            : house.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("the house has no " + name));
    return ProcessHandle.of(process.pid())
        .orElseThrow(() -> new IOException(name + " has just died"));
  }

  /** {@code kill -9}. */
  public void kill(String name) throws IOException {
    part(name).destroyForcibly();
  }

  private Process huiying(List<String> words) throws IOException {
    Path local = installation.root().resolve("deploy/local/target");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-D" + Installation.PROPERTY + "=" + installation.root());
    command.addAll(
        List.of("-cp", local.resolve("local.jar") + File.pathSeparator + local + "/lib/*"));
    command.add("io.huiying.local.cli.Main");
    command.addAll(words);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start();
  }

  private Path log() {
    return data.resolveSibling(data.getFileName() + ".log");
  }

  private static URI local(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public void close() throws IOException, InterruptedException {
    down();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.delete(log());
  }
}
