package io.huiying.ingest.replay;

import io.huiying.contracts.incident.Role;
import io.huiying.kit.access.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A token of the lowest role, made anew before it runs out. */
final class FeederToken {

  private static final Duration VALID = Duration.ofMinutes(15);
  private static final Duration RENEWED_BEFORE = Duration.ofMinutes(5);

  private final Tokens tokens;
  private final InstantSource machine;
  private String token = "";
  private Instant until = Instant.EPOCH;

  private FeederToken(Tokens tokens, InstantSource machine) {
    this.tokens = tokens;
    this.machine = machine;
  }

  static FeederToken of(Path data, InstantSource machine) throws StoppedException {
    if (!Files.isReadable(data.resolve("secrets").resolve(Tokens.KEY_FILE))) {
      throw StoppedException.failed(
          "replay: " + data + " 中没有可用的系统（缺少 secrets/" + Tokens.KEY_FILE + "）；先运行 huiying up");
    }
    try {
      return new FeederToken(Tokens.openOrCreate(data), machine);
    } catch (IOException e) {
      throw StoppedException.failed("replay: " + e.getMessage());
    }
  }

  String current() {
    Instant now = machine.instant();
    if (now.plus(RENEWED_BEFORE).isAfter(until)) {
      until = now.plus(VALID);
      token = tokens.issue("replay", Role.MONITOR, now, VALID);
    }
    return token;
  }
}
