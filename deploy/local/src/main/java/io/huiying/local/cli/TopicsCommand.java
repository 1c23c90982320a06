package io.huiying.local.cli;

import io.huiying.contracts.wire.TopicAdmin;
import io.huiying.local.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** {@code topics apply}: creates the declared topics that a broker lacks. */
final class TopicsCommand {

  private static final String REPLICATION = "--replication";

  private final Options options;

  TopicsCommand(List<String> words) {
    this.options = new Options(words, Set.of(), Set.of("--data", KafkaAddress.OPTION, REPLICATION));
    if (!options.rest().equals(List.of("apply"))) {
      throw new Refusal("用法：topics apply", "usage: topics apply");
    }
  }

  /** 0 when the broker then has what is declared. */
  int run() throws IOException, InterruptedException, ExecutionException {
    Logging.errorsOnly();
    try (Admin admin = Admin.create(KafkaAddress.client(options))) {
      TopicAdmin topics = new TopicAdmin(admin, (short) options.number(REPLICATION, 1));
      List<String> created = topics.apply();
      created.forEach(name -> System.out.println("created " + name));
      List<String> differences = topics.differences();
      differences.forEach(line -> System.out.println("differs " + line));
      System.err.println(
          "新建 %d，不符 %d / %d created, %d differ"
              .formatted(created.size(), differences.size(), created.size(), differences.size()));
      return differences.isEmpty() ? 0 : 1;
    }
  }
}
