package io.huiying.ingest.replay;

import io.huiying.contracts.time.HouseClock;
import io.huiying.ingest.replay.archive.Archive;
import io.huiying.ingest.replay.archive.DrillScript;
import io.huiying.ingest.replay.archive.Recorded;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;

/**
 * What is to be played.
 *
 * @param rows to be sent, in order
 * @param skipped rows recorded before the clock's start
 * @param unreadable lines that hold no row, as "line N: why"
 */
record Playlist(List<Recorded> rows, int skipped, List<String> unreadable) {

  /** What the command line asks for, on this house's clock. */
  static Playlist of(Arguments arguments, HouseClock clock) throws StoppedException {
    try {
      if (arguments.drill()) {
        return drill(DrillScript.read(arguments.file(), clock.instant()));
      }
      return archive(Archive.read(arguments.file(), arguments.source()), clock);
    } catch (IOException e) {
      throw StoppedException.failed("replay: " + arguments.file() + ": " + reason(e));
    }
  }

  private static Playlist drill(List<Recorded> rows) throws StoppedException {
    if (rows.isEmpty()) {
      throw StoppedException.failed("replay: 演练脚本中没有内容");
    }
    return new Playlist(rows, 0, List.of());
  }

  static Playlist archive(Archive archive, HouseClock clock) throws StoppedException {
    if (archive.rows().isEmpty()) {
      throw StoppedException.failed(
          "replay: 文件中没有可回放的行（" + archive.unreadable().size() + " 行无法识别）");
    }
    Instant first = archive.rows().getFirst().at();
    String start = "huiying up --clock " + Progress.shown(first) + " --speed 60";
    if (!clock.isReplay()) {
      throw StoppedException.failed("replay: 系统正按真实时间运行，不能回放历史数据；请用回放时钟启动：" + start);
    }
    List<Recorded> rows =
        archive.rows().stream().filter(row -> !row.at().isBefore(clock.start())).toList();
    if (rows.isEmpty()) {
      throw StoppedException.failed(
          "replay: 全部 "
              + archive.rows().size()
              + " 行都早于系统时钟的起点 "
              + Progress.shown(clock.start())
              + "；请从更早的时刻启动："
              + start);
    }
    return new Playlist(rows, archive.rows().size() - rows.size(), archive.unreadable());
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException ? "没有这个文件" : String.valueOf(e.getMessage());
  }
}
