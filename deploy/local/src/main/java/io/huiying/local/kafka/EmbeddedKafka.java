package io.huiying.local.kafka;

import io.huiying.contracts.wire.TopicAdmin;
import io.huiying.local.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

/** A real broker with its own controller in this JVM, on loopback, keeping its data in a folder. */
public final class EmbeddedKafka implements AutoCloseable {

  private static final short ONE_MACHINE = 1;

  private final KafkaRaftServer server;
  private final String bootstrapServers;

  private EmbeddedKafka(KafkaRaftServer server, String bootstrapServers) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Formats the folder when it is new, starts the broker and returns when it answers.
   *
   * @param folder the broker's own data folder
   * @param port where clients connect
   * @param controllerPort where the broker finds its controller
   * @param onFatal told the reason when the broker cannot go on; it would end this JVM otherwise
   * @throws IOException when the folder cannot be written
   */
  public static EmbeddedKafka start(
      Path folder, int port, int controllerPort, Consumer<String> onFatal) throws IOException {
    Exit.Procedure fatal =
        (code, message) -> onFatal.accept("Kafka: " + Objects.requireNonNullElse(message, "fatal"));
    Exit.setExitProcedure(fatal);
    Exit.setHaltProcedure(fatal);
    Files.createDirectories(folder);
    Properties settings = BrokerSettings.of(folder, port, controllerPort);
    if (!Files.exists(folder.resolve("meta.properties"))) {
      format(folder, settings);
    }
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    server.startup();
    return new EmbeddedKafka(server, "127.0.0.1:" + port);
  }

  /** Where clients connect. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /**
   * Creates the declared topics.
   *
   * @throws Refusal when the folder holds topics of another shape
   */
  public void applyTopics() throws InterruptedException {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      TopicAdmin topics = new TopicAdmin(admin, ONE_MACHINE);
      topics.apply();
      List<String> differences = topics.differences();
      if (!differences.isEmpty()) {
        String listed = String.join("; ", differences);
        throw new Refusal("数据目录中的主题与声明不符", "topics differ from their declaration: " + listed);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("topics cannot be created", e.getCause());
    }
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path folder, Properties settings) throws IOException {
    Path file = folder.resolveSibling(folder.getFileName() + ".properties");
    try (Writer writer = Files.newBufferedWriter(file)) {
      settings.store(writer, null);
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
    int code = StorageTool.execute(format, new PrintStream(said, true, StandardCharsets.UTF_8));
    Files.delete(file);
    if (code != 0) {
      throw new IOException("storage format: " + said.toString(StandardCharsets.UTF_8).strip());
    }
  }
}
