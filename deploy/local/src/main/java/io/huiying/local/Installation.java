package io.huiying.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the built parts lie: the repository, or a copy of its layout.
 *
 * @param root the folder that holds {@code huiying}, the one command
 */
public record Installation(Path root) {

  /** Names the root when a process does not start inside it. */
  public static final String PROPERTY = "huiying.home";

  private static final Path ELASTICSEARCH = Path.of("deploy", "local", "target", "elasticsearch");

  /**
   * The installation that this process belongs to: {@code huiying.home}, or the first folder from
   * the working folder upwards that holds the launcher.
   *
   * @throws Refusal when there is none
   */
  public static Installation find() {
    String named = System.getProperty(PROPERTY);
    Path start = Path.of(named == null ? "" : named).toAbsolutePath();
    for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("deploy").resolve("local").resolve("src"))
          || Files.isDirectory(folder.resolve(ELASTICSEARCH))) {
        return new Installation(folder);
      }
    }
    throw new Refusal("找不到回应的安装目录", "no Huiying installation at or above " + start);
  }

  /** The unpacked server with the analyzer plugin. */
  public Path elasticsearch() {
    Path unpacked = root.resolve(ELASTICSEARCH);
    try (Stream<Path> entries = Files.isDirectory(unpacked) ? Files.list(unpacked) : Stream.of()) {
      return entries
          .filter(entry -> Files.isExecutable(entry.resolve("bin").resolve("elasticsearch")))
          .findFirst()
          .orElseThrow(() -> notBuilt(unpacked));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Class path that runs a module's service. A flat one, not the framework's own loader, because a
   * start cache keeps only what the JVM's loaders loaded; what the framework has rewritten or
   * written comes first.
   *
   * @throws Refusal when it was not built
   */
  public String servicePath(String module) {
    Path application = application(module);
    Path written = application.resolve("quarkus").resolve("generated-bytecode.jar");
    if (!Files.isRegularFile(written)) {
      throw notBuilt(written);
    }
    Path rewritten = application.resolve("quarkus").resolve("transformed-bytecode.jar");
    return String.join(":", rewritten.toString(), written.toString(), classPath(module));
  }

  /** What {@code rehearse} has recorded, so that parts start in half the time. */
  public Path startCaches() {
    return root.resolve("target").resolve("huiying").resolve("aot");
  }

  /** Class path for another main class of a service's code. */
  public String classPath(String module) {
    Path application = application(module);
    return String.join(
        ":",
        List.of(
            application.resolve("app") + "/*",
            application.resolve("lib").resolve("main") + "/*",
            application.resolve("lib").resolve("boot") + "/*"));
  }

  /** The authored exercise. */
  public Path drill() {
    return root.resolve("deploy").resolve("local").resolve("drill").resolve("yunting-fire.jsonl");
  }

  private Path application(String module) {
    return root.resolve(module).resolve("target").resolve("quarkus-app");
  }

  private static Refusal notBuilt(Path missing) {
    return new Refusal(
        "尚未构建，缺少 " + missing + "，请用 ./huiying 启动",
        "not built: run it through ./huiying, which builds it");
  }
}
