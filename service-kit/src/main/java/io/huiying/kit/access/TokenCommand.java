package io.huiying.kit.access;

import io.huiying.contracts.incident.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * {@code huiying token ROLE [--divisions CODES]}: prints a bearer token, valid for 12 hours. Who
 * may read the house's key may give any token away, hence the whole house unless told.
 */
public final class TokenCommand {

  private static final Duration VALID = Duration.ofHours(12);

  private TokenCommand() {}

  /** Arguments: data folder, role, perhaps {@code --divisions} and codes. */
  public static void main(String[] args) throws IOException {
    boolean bound = args.length == 4 && args[2].equals("--divisions");
    if (args.length != 2 && !bound) {
      fail("usage: token DATA-FOLDER ROLE [--divisions CODE,CODE]");
      return;
    }
    Path data = Path.of(args[0]);
    if (!Files.isDirectory(data)) {
      fail("no house in " + data + ": start one with huiying up");
      return;
    }
    try {
      Role role = role(args[1]);
      Scope scope = bound ? Scope.parse(args[3]) : Scope.WHOLE_HOUSE;
      System.out.println(
          Tokens.openOrCreate(data).issue(role.code(), role, scope, Instant.now(), VALID));
    } catch (IllegalArgumentException e) {
      fail(String.valueOf(e.getMessage()));
    }
  }

  /**
   * A role that a person can have.
   *
   * @throws IllegalArgumentException when there is none of that code
   */
  static Role role(String code) {
    try {
      Role role = Role.ofCode(code);
      if (role != Role.SYSTEM) {
        return role;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(roles(code), e);
    }
    throw new IllegalArgumentException(roles(code));
  }

  private static String roles(String code) {
    return "没有角色 " + code + " / no such role; roles are monitor, duty-officer, manager, admin";
  }

  private static void fail(String message) {
    System.err.println("huiying token: " + message);
    System.exit(2);
  }
}
