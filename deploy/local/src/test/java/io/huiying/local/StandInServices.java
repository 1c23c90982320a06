package io.huiying.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Small real processes in the services' places, so that the launcher can be tried without building
 * them: one answers health questions on the port it is given, the other beats as the siren does.
 */
public final class StandInServices {

  private static final String SERVICE =
      """
      package io.quarkus.runner;

      import com.sun.net.httpserver.HttpServer;
      import java.net.InetSocketAddress;

      public class GeneratedMain {
        public static void main(String[] args) throws Exception {
          var address = new InetSocketAddress(
              System.getenv("QUARKUS_HTTP_HOST"), Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT")));
          var server = HttpServer.create(address, 0);
          server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
          });
          server.start();
          System.out.println("ready with " + System.getenv("HUIYING_KAFKA_BOOTSTRAP_SERVERS"));
        }
      }
      """;

  private static final String SIREN =
      """
      package io.huiying.alert.siren;

      public class Siren {
        public static void main(String[] args) throws Exception {
          var beat = java.nio.file.Path.of(System.getenv("HUIYING_DATA"), "run", "siren.heartbeat");
          var never = new java.util.concurrent.CountDownLatch(1);
          do {
            java.nio.file.Files.writeString(beat, "tick");
          } while (!never.await(1, java.util.concurrent.TimeUnit.SECONDS));
        }
      }
      """;

  private StandInServices() {}

  /** An installation in a folder: the real server, and stand-ins for the services. */
  public static Installation in(Path root) throws IOException {
    Path classes = compile(Files.createDirectories(root.resolve("classes")));
    for (String module : List.of("ingest-service", "analysis-service", "alert-service")) {
      Path application = root.resolve(module).resolve("target").resolve("quarkus-app");
      Path written = Files.createDirectories(application.resolve("quarkus"));
      jar(classes, written.resolve("generated-bytecode.jar"));
    }
    Path local = Files.createDirectories(root.resolve("deploy").resolve("local").resolve("target"));
    Path server = Installation.find().elasticsearch().getParent();
    Files.createSymbolicLink(local.resolve("elasticsearch"), server);
    return new Installation(root);
  }

  private static Path compile(Path folder) throws IOException {
    Path service = Files.writeString(folder.resolve("GeneratedMain.java"), SERVICE);
    Path siren = Files.writeString(folder.resolve("Siren.java"), SIREN);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int code =
        compiler.run(
            null, null, null, "-d", folder.toString(), service.toString(), siren.toString());
    if (code != 0) {
      throw new IllegalStateException("stand-ins do not compile");
    }
    return folder;
  }

  private static void jar(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> files = Files.walk(classes)) {
      for (Path path : files.filter(p -> p.toString().endsWith(".class")).toList()) {
        out.putNextEntry(new ZipEntry(classes.relativize(path).toString()));
        Files.copy(path, out);
      }
    }
  }
}
