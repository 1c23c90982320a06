package io.huiying.ingest.replay;

import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked on the command line.
 *
 * @param url the ingest service
 * @param data the house's data folder
 * @param source stands in for the rows' own source
 * @param drill whether the file is an exercise
 * @param file what to play
 */
record Arguments(URI url, Path data, Optional<String> source, boolean drill, Path file) {

  static final String USAGE =
      """
      用法 / usage: huiying replay [--source ID] [--data DIR] [--url URL] FILE
                    huiying replay --drill FILE [--data DIR] [--url URL]

        FILE          热榜 JSON 行（hour, rank, title, hot, display?, description?）、CSV（ts,platform,title）
                      或带 publishedAt 的 JSON 行；可为 gzip。需要回放时钟：huiying up --clock 时刻 --speed 倍数
        --drill FILE  演练脚本：JSON 行（atSeconds, sourceId, title, text, url?），从现在起播放
        --source ID   用这个来源代替各行自己的来源 / push as this source
        --data DIR    数据目录 / data folder of the house (default: $HUIYING_DATA or data)
        --url URL     采集服务 / the ingest service (default: $HUIYING_INGEST_URL or http://127.0.0.1:8081)
      """;

  private static final String DEFAULT_URL = "http://127.0.0.1:8081";

  /** Reads the arguments; what is not given comes from the environment. */
  static Arguments parse(List<String> arguments, Map<String, String> environment)
      throws StoppedException {
    String url = environment.getOrDefault("HUIYING_INGEST_URL", DEFAULT_URL);
    String data = environment.getOrDefault("HUIYING_DATA", "data");
    String source = null;
    boolean drill = false;
    String file = null;
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      switch (argument) {
        case "--url" -> url = valueOf(argument, rest);
        case "--data" -> data = valueOf(argument, rest);
        case "--source" -> source = valueOf(argument, rest);
        case "--drill" -> drill = true;
        default -> file = only(file, argument);
      }
    }
    if (file == null) {
      throw StoppedException.usage("replay: FILE is missing");
    }
    return new Arguments(
        address(url), Path.of(data), Optional.ofNullable(source), drill, Path.of(file));
  }

  private static String valueOf(String option, Iterator<String> rest) throws StoppedException {
    if (!rest.hasNext()) {
      throw StoppedException.usage("replay: " + option + " needs a value");
    }
    return rest.next();
  }

  private static String only(@Nullable String before, String argument) throws StoppedException {
    if (argument.startsWith("-")) {
      throw StoppedException.usage("replay: unknown option " + argument);
    }
    if (before != null) {
      throw StoppedException.usage("replay: one FILE at a time");
    }
    return argument;
  }

  private static URI address(String url) throws StoppedException {
    if (!url.startsWith("http://") && !url.startsWith("https://")) {
      throw StoppedException.usage("replay: --url begins http:// or https://");
    }
    return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
  }
}
