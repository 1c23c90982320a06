package io.huiying.analysis.cli;

import io.huiying.analysis.adapters.kafka.TopicLog;
import io.huiying.analysis.cli.correction.CorrectionExport;
import io.huiying.kit.cli.CommandLog;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.KafkaException;

/**
 * {@code corrections}: what users corrected in the running house, one row a line, for {@code train
 * --corrections}. Identifiers are masked, nobody is named; the texts stay their publishers' and
 * belong into no repository. Ends with 0, or with 1 when the house is away.
 */
public final class CorrectionsCommand {

  private CorrectionsCommand() {}

  public static void main(String[] arguments) {
    CommandLog.warningsOnly();
    if (arguments.length > 0) {
      System.err.println("huiying corrections: 没有其他参数 / takes no arguments");
      System.exit(2);
    }
    String brokers =
        System.getenv().getOrDefault("HUIYING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9092");
    System.exit(run(brokers, System.out, System.err));
  }

  static int run(String brokers, PrintStream answers, PrintStream said) {
    try {
      CorrectionExport.Exported exported = new CorrectionExport(new TopicLog(brokers)).run();
      PrintStream lines = new PrintStream(answers, false, StandardCharsets.UTF_8);
      exported.rows().forEach(lines::println);
      lines.flush();
      said.printf(
          "已导出 / exported: %d，原文已过保留期 / whose post is gone: %d，不涉及话题或突发事件 / of figures and groups: %d，无法读取 / unreadable: %d%n",
          exported.rows().size(), exported.lost(), exported.others(), exported.unreadable());
      return 0;
    } catch (KafkaException e) {
      said.println("huiying corrections: Kafka 不可用 / Kafka is away: " + e.getMessage());
      return 1;
    }
  }
}
