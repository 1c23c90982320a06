package io.huiying.kit.access;

import com.fasterxml.jackson.core.type.TypeReference;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The embedded accounts of a house, one a role, for machines without an identity provider. Kept in
 * the data folder with hashed passwords.
 */
public final class Accounts {

  private static final String FILE = "accounts.json";
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int PASSWORD_LENGTH = 16;
  private static final int MAX_PASSWORD = 200;

  private final List<Account> accounts;
  private final List<NewPassword> created;

  private Accounts(List<Account> accounts, List<NewPassword> created) {
    this.accounts = List.copyOf(accounts);
    this.created = List.copyOf(created);
  }

  /**
   * A password that was just made; it is shown once and kept nowhere.
   *
   * @param name the account
   * @param role what it may do
   * @param password in clear
   */
  public record NewPassword(String name, Role role, String password) {

    @Override
    public String toString() {
      return "NewPassword[" + name + "]";
    }
  }

  /**
   * Opens the accounts of a data folder, making them at the first start.
   *
   * @throws IOException when the folder cannot be read or written
   */
  public static Accounts openOrCreate(Path dataFolder) throws IOException {
    Path file = SecretFile.in(dataFolder, FILE);
    if (Files.exists(file)) {
      return new Accounts(
          Json.mapper().readValue(file.toFile(), new TypeReference<List<Account>>() {}), List.of());
    }
    SecureRandom random = new SecureRandom();
    List<Account> accounts = new ArrayList<>();
    List<NewPassword> created = new ArrayList<>();
    for (Role role : List.of(Role.MONITOR, Role.DUTY_OFFICER, Role.MANAGER, Role.ADMIN)) {
      String password = password(random);
      accounts.add(new Account(role.code(), role, PasswordHash.of(password, random)));
      created.add(new NewPassword(role.code(), role, password));
    }
    SecretFile.write(file, Json.mapper().writeValueAsString(accounts));
    return new Accounts(accounts, created);
  }

  /** Passwords made by this opening; empty at every later one. */
  public List<NewPassword> created() {
    return created;
  }

  /** The account whose name and password these are. */
  public Optional<Account> signIn(String name, String password) {
    if (password.length() > MAX_PASSWORD) {
      return Optional.empty();
    }
    return accounts.stream()
        .filter(account -> account.name().equals(name))
        .filter(account -> PasswordHash.matches(password, account.password()))
        .findFirst();
  }

  private static String password(SecureRandom random) {
    StringBuilder password = new StringBuilder(PASSWORD_LENGTH);
    for (int i = 0; i < PASSWORD_LENGTH; i++) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
