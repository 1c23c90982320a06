package io.huiying.alert.adapters.session;

import io.huiying.alert.adapters.house.AlertConfig;
import io.huiying.kit.access.Account;
import io.huiying.kit.access.Accounts;
import io.huiying.kit.access.Scope;
import io.huiying.kit.access.Tokens;
import io.huiying.kit.house.HouseConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Knows the embedded accounts and gives out sessions. Opened at start, so that the keys exist; the
 * accounts are read again at each sign-in, so that a changed one needs no restart.
 */
@Startup
@Singleton
public class Desk {

  /** How long a session lasts. */
  public static final Duration SESSION = Duration.ofHours(12);

  private static final Logger LOG = Logger.getLogger(Desk.class);
  private static final int WAIT_SECONDS = 2;
  private static final String FIRST_PASSWORDS = "first-passwords.txt";

  private final Path data;
  private final List<String> home;
  private final Tokens tokens;
  // Checking a password takes a tenth of a second of a core on purpose.
  private final Semaphore checking = new Semaphore(2);

  Desk(HouseConfig house, AlertConfig config) throws IOException {
    this.data = house.data();
    this.home = config.home().codes().orElse(List.of());
    this.tokens = Tokens.openOrCreate(data);
    Accounts accounts = Accounts.openOrCreate(data);
    if (!accounts.created().isEmpty()) {
      keepFirstPasswords(accounts);
    }
  }

  private Accounts accounts() {
    try {
      return Accounts.openOrCreate(data);
    } catch (IOException e) {
      throw new UncheckedIOException("the accounts cannot be read", e);
    }
  }

  /** Whether an account has that name. */
  boolean knows(String name) {
    return accounts().named(name).isPresent();
  }

  /** Whose incidents an account sees in this house. */
  Scope scope(Account account) {
    return account.scope().at(home);
  }

  /**
   * The account of a name and password.
   *
   * @throws InterruptedException when the service stops meanwhile
   * @throws TimeoutException when too many passwords are being checked
   */
  Optional<Account> signIn(String name, String password)
      throws InterruptedException, TimeoutException {
    if (!checking.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
      throw new TimeoutException();
    }
    try {
      return accounts().signIn(name, password);
    } finally {
      checking.release();
    }
  }

  /** A session's token. */
  String session(Account account, Instant now) {
    return tokens.issue(account.name(), account.role(), account.scope(), now, SESSION);
  }

  /**
   * The launcher shows new passwords itself; a service started alone leaves them beside the keys.
   */
  private void keepFirstPasswords(Accounts accounts) throws IOException {
    Path file = data.resolve("secrets").resolve(FIRST_PASSWORDS);
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        file,
        accounts.created().stream()
            .map(made -> made.name() + " " + made.password())
            .collect(Collectors.joining("\n", "", "\n")));
    LOG.infof("accounts made; read the passwords once and delete the file: file=%s", file);
  }
}
