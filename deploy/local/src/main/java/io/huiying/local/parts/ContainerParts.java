package io.huiying.local.parts;

import io.huiying.contracts.wire.TopicAdmin;
import io.huiying.local.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** The parts as containers of images that are already here: nothing is pulled. */
final class ContainerParts implements RealParts.Backing {

  private static final String APACHE_KAFKA = "apache/kafka";
  private static final int HTTP = 9200;
  private static final Duration READY_WITHIN = Duration.ofMinutes(3);
  private static final String PLUGINS = "/usr/share/elasticsearch/plugins/";
  private static final String SMARTCN = "huiying-smartcn";
  private static final short ONE_BROKER = 1;

  private final Images images;
  private @Nullable KafkaContainer kafka;
  private @Nullable GenericContainer<?> search;

  ContainerParts(Images images) {
    this.images = images;
  }

  @Override
  public synchronized String bootstrapServers() throws IOException {
    if (kafka == null) {
      kafka = broker();
      applyTopics(kafka.getBootstrapServers());
    }
    return kafka.getBootstrapServers();
  }

  @Override
  public synchronized String elasticsearchUrl() throws IOException {
    if (search == null) {
      search = searchNode();
    }
    return "http://" + search.getHost() + ":" + search.getMappedPort(HTTP);
  }

  private KafkaContainer broker() {
    DockerImageName image =
        DockerImageName.parse(images.kafka()).asCompatibleSubstituteFor(APACHE_KAFKA);
    KafkaContainer broker =
        new KafkaContainer(image)
            .withImagePullPolicy(name -> false)
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1")
            .withEnv("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withEnv("KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS", "1000");
    broker.start();
    return broker;
  }

  private GenericContainer<?> searchNode() throws IOException {
    GenericContainer<?> node =
        new GenericContainer<>(DockerImageName.parse(images.elasticsearch()))
            .withImagePullPolicy(name -> false)
            .withEnv("discovery.type", "single-node")
            .withEnv("xpack.security.enabled", "false")
            .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
            .withCopyFileToContainer(MountableFile.forHostPath(smartcn()), PLUGINS + SMARTCN)
            .withExposedPorts(HTTP)
            .waitingFor(
                Wait.forHttp("/_cluster/health?wait_for_status=yellow")
                    .forPort(HTTP)
                    .withStartupTimeout(READY_WITHIN));
    node.start();
    return node;
  }

  /** The plug-in that cuts Chinese into words, as the house's own node has it. */
  private static Path smartcn() throws IOException {
    Path plugin = Installation.find().elasticsearch().resolve("plugins").resolve(SMARTCN);
    if (!Files.isDirectory(plugin)) {
      throw new IOException("no plug-in in " + plugin);
    }
    return plugin;
  }

  private static void applyTopics(String bootstrapServers) throws IOException {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      new TopicAdmin(admin, ONE_BROKER).apply();
    } catch (ExecutionException e) {
      throw new IOException("topics cannot be created", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public synchronized void close() {
    if (search != null) {
      search.stop();
      search = null;
    }
    if (kafka != null) {
      kafka.stop();
      kafka = null;
    }
  }
}
