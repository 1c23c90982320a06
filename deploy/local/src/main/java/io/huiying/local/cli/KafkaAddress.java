package io.huiying.local.cli;

import io.huiying.local.Refusal;
import io.huiying.local.house.DataFolder;
import io.huiying.local.house.RunningHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/** Which broker a command talks to. */
final class KafkaAddress {

  static final String OPTION = "--bootstrap-servers";

  private static final int ANSWER_WITHIN_MS = 10_000;

  private KafkaAddress() {}

  /**
   * The one named on the command line, else that of the house which runs on the data folder.
   *
   * @throws Refusal when neither is there
   */
  static Map<String, Object> client(Options options) throws IOException {
    String servers = options.value(OPTION).orElse(null);
    if (servers == null) {
      DataFolder data = new DataFolder(Path.of(options.value("--data").orElse("data")));
      RunningHouse house =
          RunningHouse.read(data)
              .filter(h -> h.launcher().live().isPresent())
              .orElseThrow(
                  () ->
                      new Refusal(
                          "没有在运行：" + data.root() + "，先用 ./huiying up 启动",
                          "no house runs there, and no " + OPTION + " is given"));
      servers = "127.0.0.1:" + house.ports().kafka();
    }
    return Map.of(
        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers,
        CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MS,
        CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MS);
  }
}
