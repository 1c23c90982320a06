package io.huiying.local.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A single real node on loopback: its configuration is written anew at each start, its data stays.
 *
 * @param command what starts it
 * @param environment what that command needs around it
 * @param url where it answers
 */
public record ElasticsearchNode(List<String> command, Map<String, String> environment, String url) {

  /** Answers 200 when the node can be used. */
  public static final String HEALTH = "/_cluster/health?wait_for_status=yellow&timeout=1s";

  /**
   * Writes the configuration and says how to start the node.
   *
   * @param home the unpacked server
   * @param folder holds the node's configuration and data
   * @param port of its REST interface
   * @param transportPort of the interface between nodes, which the server always opens
   */
  public static ElasticsearchNode prepare(Path home, Path folder, int port, int transportPort)
      throws IOException {
    Path java = Path.of(System.getProperty("java.home"));
    Files.createDirectories(folder);
    UnprivilegedUser user =
        UnprivilegedUser.choose(
            List.of(home.resolve("lib"), java.resolve("lib"), folder.toAbsolutePath().getParent()));
    Path configuration = Files.createDirectories(folder.resolve("config"));
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Files.createDirectories(configuration.resolve("jvm.options.d"));
    write(configuration.resolve("elasticsearch.yml"), settings(folder, port, transportPort));
    write(configuration.resolve("jvm.options"), JVM_OPTIONS);
    write(configuration.resolve("log4j2.properties"), LOGGING);
    user.own(folder);
    return new ElasticsearchNode(
        user.runs(List.of(home.resolve("bin").resolve("elasticsearch").toString())),
        Map.of(
            "ES_PATH_CONF", configuration.toAbsolutePath().toString(),
            "ES_JAVA_HOME", java.toString(),
            "ES_TMPDIR", temporary.toAbsolutePath().toString(),
            "HOME", temporary.toAbsolutePath().toString()),
        "http://127.0.0.1:" + port);
  }

  private static String settings(Path folder, int port, int transportPort) {
    return """
        cluster.name: huiying
        node.name: huiying-1
        network.host: 127.0.0.1
        http.port: %d
        transport.port: %d
        discovery.type: single-node
        xpack.security.enabled: false
        path.data: "%s"
        path.logs: "%s"
        # Counts garbage as used, which the serial collector leaves lying until it needs the room.
        indices.breaker.total.use_real_memory: false
        # On one machine a share of the disk says nothing; free space does.
        cluster.routing.allocation.disk.watermark.low: 2gb
        cluster.routing.allocation.disk.watermark.high: 1gb
        cluster.routing.allocation.disk.watermark.flood_stage: 500mb
        """
        .formatted(
            port,
            transportPort,
            folder.resolve("data").toAbsolutePath(),
            folder.resolve("logs").toAbsolutePath());
  }

  private static final String JVM_OPTIONS =
      """
      -Xms512m
      -Xmx512m
      -XX:+UseSerialGC
      -XX:-AlwaysPreTouch
      -Djava.io.tmpdir=${ES_TMPDIR}
      20-:--add-modules=jdk.incubator.vector
      23:-XX:CompileCommand=dontinline,java/lang/invoke/MethodHandle.setAsTypeCache
      23:-XX:CompileCommand=dontinline,java/lang/invoke/MethodHandle.asTypeUncached
      -Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
      -XX:+ExitOnOutOfMemoryError
      -XX:ErrorFile=${ES_TMPDIR}/hs_err_pid%p.log
      """;

  /** The console alone: the launcher keeps it and bounds its size. */
  private static final String LOGGING =
      """
      status = error
      appender.console.type = Console
      appender.console.name = console
      appender.console.layout.type = PatternLayout
      appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}]%marker %m%consoleException%n
      rootLogger.level = info
      rootLogger.appenderRef.console.ref = console
      """;

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }
}
