package io.huiying.alert.cli;

import io.huiying.alert.adapters.audit.AuditReport;
import io.huiying.alert.adapters.audit.AuditRun;
import io.huiying.alert.adapters.audit.BackupLog;
import io.huiying.alert.adapters.audit.BrokerLog;
import io.huiying.alert.adapters.audit.EventLog;
import io.huiying.alert.adapters.audit.RootExport;
import io.huiying.kit.cli.CommandLog;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * {@code audit verify [--from DIR]}: reads the record of truth, of the running house or of a
 * backup, and names every altered, missing, moved or added record. The exit code is 0 when it is
 * whole, 1 when it is not, 2 when it could not be read.
 */
public final class AuditCommand {

  /** Roots are sealed once an hour. */
  static final String NO_ROOT = "尚无（每小时一个） / none yet (one an hour)";

  private static final int THREADS = 2;
  private static final int BROKEN = 1;
  private static final int UNREADABLE = 2;

  private AuditCommand() {}

  public static void main(String[] arguments) throws InterruptedException {
    CommandLog.warningsOnly();
    System.exit(run(List.of(arguments), House.ofEnvironment(), System.out, System.err));
  }

  static int run(List<String> words, House house, PrintStream out, PrintStream err)
      throws InterruptedException {
    boolean backup = words.size() == 3 && words.get(1).equals("--from");
    if (words.isEmpty() || !words.getFirst().equals("verify") || (words.size() > 1 && !backup)) {
      err.println("用法：audit verify [--from DIR] / usage: audit verify [--from DIR]");
      return UNREADABLE;
    }
    try (EventLog log =
        backup
            ? new BackupLog(Path.of(words.get(2)))
            : new BrokerLog(house.client(), RootExport.in(house.data()))) {
      return verify(log, out);
    } catch (IOException e) {
      err.println("huiying: " + e.getMessage());
      return UNREADABLE;
    }
  }

  private static int verify(EventLog log, PrintStream out)
      throws IOException, InterruptedException {
    long from = System.nanoTime();
    AuditReport report = AuditRun.of(log, THREADS);
    Duration took = Duration.ofNanos(System.nanoTime() - from);
    report.findings().forEach(out::println);
    out.printf(
        "%s：%d 条记录，%d 个事件，%d 个根（覆盖 %d 条，其余由链与快照核对），用时 %.1f 秒%n",
        report.whole() ? "完整" : "不完整，发现 " + report.faults() + " 处",
        report.records(),
        report.incidents(),
        report.roots(),
        report.sealed(),
        took.toMillis() / 1000.0);
    out.printf(
        "%s: %d records, %d incidents, %d roots over %d records; newest root %s%n",
        report.whole() ? "whole" : "NOT WHOLE, " + report.faults() + " faults",
        report.records(),
        report.incidents(),
        report.roots(),
        report.sealed(),
        report.lastRoot() == null ? NO_ROOT : report.lastRoot());
    return report.whole() ? 0 : BROKEN;
  }
}
