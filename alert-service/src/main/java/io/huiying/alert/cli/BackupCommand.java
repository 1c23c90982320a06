package io.huiying.alert.cli;

import io.huiying.alert.adapters.audit.AuditReport;
import io.huiying.alert.adapters.audit.AuditRun;
import io.huiying.alert.adapters.audit.BackupLog;
import io.huiying.alert.adapters.audit.RestoredLog;
import io.huiying.alert.adapters.backup.Backup;
import io.huiying.alert.adapters.backup.BackupManifest;
import io.huiying.alert.adapters.backup.Restore;
import io.huiying.kit.cli.CommandLog;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * {@code backup DIR} of the running house, and {@code restore DIR} into an empty broker. Both
 * verify by the roots: the copy that was made, the backup before and the broker after. The exit
 * code is 1 when what was verified is not whole, 2 when it could not be done.
 */
public final class BackupCommand {

  private static final int THREADS = 2;
  private static final int BROKEN = 1;
  private static final int FAILED = 2;

  private final House house;
  private final PrintStream out;
  private final PrintStream err;

  BackupCommand(House house, PrintStream out, PrintStream err) {
    this.house = house;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) throws InterruptedException {
    CommandLog.warningsOnly();
    House house = House.ofEnvironment();
    System.exit(new BackupCommand(house, System.out, System.err).run(List.of(arguments)));
  }

  int run(List<String> words) throws InterruptedException {
    if (words.size() != 2 || !List.of("backup", "restore").contains(words.getFirst())) {
      err.println("用法：backup|restore DIR / usage: backup|restore DIR");
      return FAILED;
    }
    Path folder = Path.of(words.get(1));
    try {
      return words.getFirst().equals("backup") ? backup(folder) : restore(folder);
    } catch (IOException e) {
      err.println("huiying: " + e.getMessage());
      return FAILED;
    }
  }

  private int backup(Path folder) throws IOException, InterruptedException {
    BackupManifest made = Backup.make(house.client(), folder, Instant.now());
    return told("已备份 / backed up", made, AuditRun.of(new BackupLog(folder), THREADS));
  }

  private int restore(Path folder) throws IOException, InterruptedException {
    AuditReport before = AuditRun.of(new BackupLog(folder), THREADS);
    if (!before.whole()) {
      before.findings().forEach(out::println);
      err.println("备份不完整，不恢复 / the backup is not whole: nothing was restored");
      return BROKEN;
    }
    BackupManifest restored = Restore.into(house.client(), folder, house.replication());
    try (RestoredLog log = new RestoredLog(house.client(), restored)) {
      return told("已恢复 / restored", restored, AuditRun.of(log, THREADS));
    }
  }

  private int told(String done, BackupManifest manifest, AuditReport report) {
    report.findings().forEach(out::println);
    long records = manifest.files().stream().mapToLong(BackupManifest.PartitionFile::records).sum();
    out.printf(
        "%s：%d 条记录，%d 个文件；%s：%d 条事件记录，%d 个根，最新的根 %s%n",
        done,
        records,
        manifest.files().size(),
        report.whole() ? "经根核验完整 / whole by the roots" : "不完整 / NOT WHOLE",
        report.records(),
        report.roots(),
        report.lastRoot() == null ? AuditCommand.NO_ROOT : report.lastRoot());
    return report.whole() ? 0 : BROKEN;
  }
}
