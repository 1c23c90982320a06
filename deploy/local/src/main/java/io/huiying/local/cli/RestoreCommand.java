package io.huiying.local.cli;

import io.huiying.local.Installation;
import io.huiying.local.Refusal;
import io.huiying.local.house.DataFolder;
import io.huiying.local.house.Ports;
import io.huiying.local.kafka.EmbeddedKafka;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code restore DIR}: starts the broker alone on an empty data folder, lets the alert service's
 * own code put the backup into it, and stops the broker. The services must not run meanwhile: they
 * would begin with nothing and never look again.
 */
final class RestoreCommand {

  private static final String ALERT = "alert-service";
  private static final String MANIFEST = "manifest.json";
  private static final String PORT_OFFSET = "--port-offset";

  private final DataFolder data;
  private final Path backup;
  private final Options options;

  RestoreCommand(List<String> words) {
    this.options = new Options(words, Set.of(), Set.of("--data", PORT_OFFSET));
    if (options.rest().size() != 1) {
      throw new Refusal("用法：restore DIR", "usage: restore DIR");
    }
    this.data = new DataFolder(Path.of(options.value("--data").orElse("data")));
    this.backup = Path.of(options.rest().getFirst()).toAbsolutePath();
  }

  /** What the restoring says, or a refusal. */
  int run() throws IOException, InterruptedException {
    Logging.errorsOnly();
    if (!data.isFresh()) {
      throw new Refusal(
          "数据目录不是空的，不恢复：" + data.root(), "a house has lived there: nothing was restored");
    }
    if (!Files.isRegularFile(backup.resolve(MANIFEST))) {
      throw new Refusal("没有备份：" + backup + "（缺少 " + MANIFEST + "）", "no backup lies there");
    }
    data.create();
    try (DataFolder.Lock lock = data.lock()) {
      int outcome = intoEmptyBroker();
      if (outcome != 0) {
        clear();
      }
      return outcome;
    }
  }

  private int intoEmptyBroker() throws IOException, InterruptedException {
    Ports ports =
        options.value(PORT_OFFSET).isPresent()
            ? new Ports(options.number(PORT_OFFSET, 0))
            : Ports.free();
    try (EmbeddedKafka kafka =
        EmbeddedKafka.start(
            data.kafka(), ports.kafka(), ports.kafkaController(), RestoreCommand::died)) {
      return restore(kafka.bootstrapServers());
    }
  }

  private int restore(String servers) throws IOException, InterruptedException {
    String java = ProcessHandle.current().info().command().orElse("java");
    String classPath = Installation.find().classPath(ALERT);
    ProcessBuilder command =
        new ProcessBuilder(
                java,
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath,
                "io.huiying.alert.cli.BackupCommand",
                "restore",
                backup.toString())
            .inheritIO();
    command.environment().put("HUIYING_KAFKA_BOOTSTRAP_SERVERS", servers);
    command.environment().put("HUIYING_DATA", data.root().toString());
    return command.start().waitFor();
  }

  /** What could not be restored whole is no house: the folder is left as it was found. */
  private void clear() throws IOException {
    try (Stream<Path> files = Files.walk(data.kafka())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void died(String reason) {
    throw new IllegalStateException(reason);
  }
}
