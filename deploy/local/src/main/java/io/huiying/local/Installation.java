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

  /** The runnable service of a module. */
  public Path service(String module) {
    Path jar = application(module).resolve("quarkus-run.jar");
    if (!Files.isRegularFile(jar)) {
      throw notBuilt(jar);
    }
    return jar;
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
