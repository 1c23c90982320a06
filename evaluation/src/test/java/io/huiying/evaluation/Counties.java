package io.huiying.evaluation;

import io.huiying.evaluation.house.PushedPost;
import io.huiying.local.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;

/** Fictional counties of 云澜省, each with a fire of its own. */
final class Counties {

  private Counties() {}

  static PushedPost fire(String code, int dead, Instant now) throws IOException {
    String name = name(code);
    return new PushedPost(
        "manual",
        code + "-" + dead,
        name + "一商铺起火致" + dead + "人遇难",
        name + "一商铺今日发生火灾，目前已造成" + dead + "人遇难。",
        now);
  }

  static String name(String code) throws IOException {
    var file =
        Installation.find()
            .root()
            .resolve("analysis-service/src/main/resources/divisions/fictional.csv");
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(code + ","))
        .map(line -> line.split(",")[1])
        .findFirst()
        .orElseThrow(() -> new IOException("no fictional county " + code));
  }
}
