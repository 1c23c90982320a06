package io.huiying.local.house;

import io.huiying.local.Installation;
import io.huiying.local.elasticsearch.ElasticsearchNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of the house's child processes. */
final class Parts {

  static final String ELASTICSEARCH = "elasticsearch";
  static final String INGEST = "ingest-service";
  static final String ANALYSIS = "analysis-service";
  static final String ALERT = "alert-service";
  static final String SIREN = "siren";
  static final String DRILL = "drill";
  static final String SERVICE_HEALTH = "/q/health/ready";

  private static final int ANALYSIS_MIB = 448;
  private static final int ALERT_MIB = 384;
  private static final int SIREN_MIB = 96;
  private static final int SIREN_YOUNG_MIB = 24;

  /**
   * Mostly waits for others, and has to be warm soon after it was killed: compiled once, quickly,
   * and before the others are.
   */
  private static final String COMPILED_ONCE = "-XX:TieredStopAtLevel=1";

  /** A part that starts compiles much; those that ring and answer meanwhile go first. */
  private static final String COMPILES_LATER = "-XX:CompilerThreadPriority=10";

  /** The siren reads all clocks at its start, and engine and outbox go first meanwhile too. */
  private static final int LOWEST_NICE = 10;

  /** What tells and shows alarms gives way to what rings them, as {@code Urgency} has it. */
  private static final List<String> LATER_NICE = List.of("-XX:JavaPriority2_To_OSPriority=6");

  /** Neither does its collector, which by default goes before everything. */
  private static final String COLLECTS_LATER = "-XX:VMThreadPriority=5";

  private static final String COMPACT_HEADERS = "-XX:+UseCompactObjectHeaders";

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Path SET_SESSION = Path.of("/usr/bin/setsid");

  /** A service's way in, and what the framework's own jar would say in its manifest. */
  private static final List<String> SERVICE_MAIN =
      List.of(
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "io.quarkus.runner.GeneratedMain");

  private final Installation installation;
  private final StartCache cache;
  private final DataFolder data;
  private final Ports ports;
  private final String address;
  private final String reachable;
  private final boolean drill;

  Parts(Installation installation, HouseOptions options) {
    this(installation, options, StartCache.of(installation));
  }

  Parts(Installation installation, HouseOptions options, StartCache cache) {
    this.installation = installation;
    this.cache = cache;
    this.data = options.data();
    this.ports = options.ports();
    this.address = options.address();
    this.reachable = options.reachable();
    this.drill = options.drill();
  }

  /** The search node, which may start before the broker is there. */
  Part elasticsearch() throws IOException {
    ElasticsearchNode node =
        ElasticsearchNode.prepare(
            installation.elasticsearch(),
            data.elasticsearch(),
            ports.elasticsearch(),
            ports.elasticsearchTransport());
    return new Part(
        ELASTICSEARCH,
        "检索 Elasticsearch",
        node.url(),
        inItsOwnSession(node.command()),
        node.environment(),
        Readiness.http(node.url() + ElasticsearchNode.HEALTH));
  }

  /** What needs the broker and its topics; in the order in which data flows. */
  List<Part> services() {
    return List.of(
        service(INGEST, "采集 ingest", 192, ports.ingest()),
        analysis(),
        service(ALERT, "预警与值班台 alert", ALERT_MIB, ports.alert()),
        siren(SIREN_MIB, List.of()));
  }

  /** What deadlines hang on, which has to be back soon after a crash. */
  List<Part> clockPrograms(List<String> settings) {
    return List.of(
        service(ALERT, ALERT, "预警与值班台 alert", ALERT_MIB, ports.alert(), settings, Map.of()),
        siren(SIREN_MIB, List.of()));
  }

  /** What people search with, which has to be quick from the first search on. */
  List<Part> searchPrograms() throws IOException {
    return List.of(elasticsearch(), analysis());
  }

  /** Plays the exercise through the ingest door, then ends. */
  Part drillPlayer() {
    return new Part(
        DRILL,
        "演练剧本 drill",
        "",
        program(
            INGEST,
            "io.huiying.ingest.replay.Replay",
            96,
            List.of("--drill", installation.drill().toString())),
        environment(),
        Readiness.alive());
  }

  /** What the siren touches every second while it ticks. */
  static Path heartbeat(DataFolder data) {
    return data.run().resolve("siren.heartbeat");
  }

  /** What each service is told, and what a command line program needs to find them. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("HUIYING_DATA", data.root().toString());
    environment.put("HUIYING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
    environment.put("HUIYING_ELASTICSEARCH_URL", "http://127.0.0.1:" + ports.elasticsearch());
    environment.put("HUIYING_INGEST_URL", url(ports.ingest()));
    environment.put("HUIYING_ANALYSIS_URL", url(ports.analysis()));
    environment.put("HUIYING_ALERT_URL", url(ports.alert()));
    environment.put("HUIYING_DRILL", Boolean.toString(drill));
    return environment;
  }

  /** Some of what the alert service does, as an instance of its own. */
  Part alertPrograms(String name, String runs, int heapMiB, int port, List<String> settings) {
    Map<String, String> apart = new HashMap<>();
    apart.put("HUIYING_INSTANCE", name);
    apart.put("HUIYING_ALERT_RUNS", runs);
    return service(ALERT, name, name, heapMiB, port, settings, apart);
  }

  private Part analysis() {
    return service(ANALYSIS, "研判 analysis", ANALYSIS_MIB, ports.analysis());
  }

  private Part service(String module, String label, int heapMiB, int port) {
    return service(module, module, label, heapMiB, port, List.of(), Map.of());
  }

  private Part service(
      String module,
      String name,
      String label,
      int heapMiB,
      int port,
      List<String> settings,
      Map<String, String> apart) {
    List<String> command = new ArrayList<>(java(heapMiB));
    command.addAll(settings);
    if (module.equals(ALERT)) {
      command.add(COMPILED_ONCE);
      command.addAll(LATER_NICE);
    } else {
      command.add(COMPILES_LATER);
    }
    command.addAll(cache.options(module));
    command.addAll(List.of("-cp", installation.servicePath(module)));
    command.addAll(SERVICE_MAIN);
    Map<String, String> environment = environment();
    environment.putAll(apart);
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("QUARKUS_HTTP_HOST", address);
    String url = url(port);
    return new Part(
        name,
        label,
        url,
        inItsOwnSession(command),
        environment,
        Readiness.http(url + SERVICE_HEALTH));
  }

  /** Where searches are answered. */
  String analysisUrl() {
    return url(ports.analysis());
  }

  private String url(int port) {
    return "http://" + reachable + ":" + port;
  }

  /**
   * The siren; it holds about 1 500 open clocks in each MiB. Its heap does not grow, because
   * growing stops it, and short-lived things get a small part, because clocks live long.
   */
  Part siren(int heapMiB, List<String> settings) {
    List<String> command = new ArrayList<>(java(heapMiB));
    command.addAll(cache.options(SIREN));
    command.addAll(
        List.of(
            "-Xms" + heapMiB + "m",
            "-Xmn" + SIREN_YOUNG_MIB + "m",
            "-XX:JavaPriority1_To_OSPriority=" + LOWEST_NICE,
            COLLECTS_LATER,
            COMPILES_LATER,
            COMPACT_HEADERS));
    command.addAll(settings);
    command.addAll(List.of("-cp", installation.servicePath(ALERT), "io.huiying.alert.siren.Siren"));
    return new Part(
        SIREN,
        "警铃 siren",
        "",
        inItsOwnSession(command),
        environment(),
        Readiness.beats(heartbeat(data)));
  }

  private List<String> program(String module, String main, int heapMiB, List<String> arguments) {
    List<String> command = new ArrayList<>(java(heapMiB));
    command.addAll(List.of("-cp", installation.classPath(module), main));
    command.addAll(arguments);
    return inItsOwnSession(command);
  }

  private static List<String> java(int heapMiB) {
    return List.of(
        JAVA,
        "-Xmx" + heapMiB + "m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:ThreadPriorityPolicy=1",
        "--enable-native-access=ALL-UNNAMED",
        "-Dfile.encoding=UTF-8");
  }

  /** Control-C in a terminal reaches the launcher alone, which stops the others in order. */
  private static List<String> inItsOwnSession(List<String> command) {
    if (!Files.isExecutable(SET_SESSION)) {
      return command;
    }
    List<String> session = new ArrayList<>(List.of(SET_SESSION.toString()));
    session.addAll(command);
    return session;
  }
}
