package io.huiying.kit.access;

import io.huiying.contracts.incident.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** {@code huiying token ROLE}: prints a bearer token of an embedded account, valid for 12 hours. */
public final class TokenCommand {

  private static final Duration VALID = Duration.ofHours(12);

  private TokenCommand() {}

  /** Arguments: data folder, role. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      fail("usage: token DATA-FOLDER ROLE");
      return;
    }
    Path data = Path.of(args[0]);
    if (!Files.isDirectory(data)) {
      fail("no house in " + data + ": start one with huiying up");
      return;
    }
    try {
      Role role = Role.ofCode(args[1]);
      if (role == Role.SYSTEM) {
        throw new IllegalArgumentException("the house itself signs in to nothing");
      }
      System.out.println(Tokens.openOrCreate(data).issue(role.code(), role, Instant.now(), VALID));
    } catch (IllegalArgumentException e) {
      fail(e.getMessage() + "; roles are monitor, duty-officer, manager, admin");
    }
  }

  private static void fail(String message) {
    System.err.println("huiying token: " + message);
    System.exit(2);
  }
}
