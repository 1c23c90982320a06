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
import java.util.regex.Pattern;

/**
 * The embedded accounts of a house, for machines without an identity provider: one a role at the
 * first start, each for the whole house, and whoever is added since. Kept in the data folder with
 * hashed passwords.
 */
public final class Accounts {

  private static final String FILE = "accounts.json";
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int PASSWORD_LENGTH = 16;
  private static final int MAX_PASSWORD = 200;
  private static final int MOST = 1_000;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

  private final Path file;
  private final List<Account> accounts;
  private final List<NewPassword> created;

  private Accounts(Path file, List<Account> accounts, List<NewPassword> created) {
    this.file = file;
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
          file,
          Json.mapper().readValue(file.toFile(), new TypeReference<List<Account>>() {}),
          List.of());
    }
    SecureRandom random = new SecureRandom();
    List<Account> accounts = new ArrayList<>();
    List<NewPassword> created = new ArrayList<>();
    for (Role role : List.of(Role.MONITOR, Role.DUTY_OFFICER, Role.MANAGER, Role.ADMIN)) {
      String password = password(random);
      accounts.add(
          new Account(role.code(), role, PasswordHash.of(password, random), Scope.WHOLE_HOUSE));
      created.add(new NewPassword(role.code(), role, password));
    }
    SecretFile.write(file, Json.mapper().writeValueAsString(accounts));
    return new Accounts(file, accounts, created);
  }

  /** All of them, in the order in which they were made. */
  public List<Account> all() {
    return accounts;
  }

  /** The account of a name. */
  public Optional<Account> named(String name) {
    return accounts.stream().filter(account -> account.name().equals(name)).findFirst();
  }

  /**
   * Adds an account; {@link #created} tells its password.
   *
   * @throws IllegalArgumentException when the name is taken or none, or there are too many
   */
  public Accounts add(String name, Role role, Scope scope) throws IOException {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "账号名由字母、汉字、数字及 . _ - 组成，最多 64 字 / a name is letters, digits, . _ -, at most 64");
    }
    if (named(name).isPresent()) {
      throw new IllegalArgumentException("已有账号 " + name + " / there is such an account");
    }
    if (accounts.size() >= MOST) {
      throw new IllegalArgumentException("账号最多 " + MOST + " 个 / too many accounts");
    }
    SecureRandom random = new SecureRandom();
    String password = password(random);
    List<Account> more = new ArrayList<>(accounts);
    more.add(new Account(name, role, PasswordHash.of(password, random), scope));
    return written(more, List.of(new NewPassword(name, role, password)));
  }

  /**
   * Binds an account to other divisions; sessions that are open keep theirs until they end.
   *
   * @throws IllegalArgumentException when there is no such account
   */
  public Accounts bind(String name, Scope scope) throws IOException {
    Account known = known(name);
    return written(replaced(known.with(scope)), List.of());
  }

  /**
   * Gives an account another password; {@link #created} tells it.
   *
   * @throws IllegalArgumentException when there is no such account
   */
  public Accounts renew(String name) throws IOException {
    Account known = known(name);
    SecureRandom random = new SecureRandom();
    String password = password(random);
    return written(
        replaced(known.with(PasswordHash.of(password, random))),
        List.of(new NewPassword(name, known.role(), password)));
  }

  /**
   * Takes an account away; sessions that are open end by themselves.
   *
   * @throws IllegalArgumentException when there is no such account
   */
  public Accounts remove(String name) throws IOException {
    Account known = known(name);
    return written(accounts.stream().filter(account -> !account.equals(known)).toList(), List.of());
  }

  private Account known(String name) {
    return named(name)
        .orElseThrow(
            () -> new IllegalArgumentException("没有账号 " + name + " / there is no such account"));
  }

  private List<Account> replaced(Account changed) {
    return accounts.stream()
        .map(account -> account.name().equals(changed.name()) ? changed : account)
        .toList();
  }

  private Accounts written(List<Account> now, List<NewPassword> made) throws IOException {
    SecretFile.write(file, Json.mapper().writeValueAsString(now));
    return new Accounts(file, now, made);
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
    return named(name).filter(account -> PasswordHash.matches(password, account.password()));
  }

  private static String password(SecureRandom random) {
    StringBuilder password = new StringBuilder(PASSWORD_LENGTH);
    for (int i = 0; i < PASSWORD_LENGTH; i++) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
