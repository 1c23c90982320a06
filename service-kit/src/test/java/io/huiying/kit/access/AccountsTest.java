package io.huiying.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.incident.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

  @TempDir Path data;

  @Test
  void makesOneAccountARoleAtTheFirstStartAndShowsItsPasswordOnce() throws IOException {
    Accounts first = Accounts.openOrCreate(data);
    assertThat(first.created())
        .extracting(Accounts.NewPassword::role)
        .containsExactly(Role.MONITOR, Role.DUTY_OFFICER, Role.MANAGER, Role.ADMIN);
    assertThat(Accounts.openOrCreate(data).created()).isEmpty();
  }

  @Test
  void signsInWithThePasswordAndWithNoOther() throws IOException {
    Accounts.NewPassword made = Accounts.openOrCreate(data).created().getFirst();
    Accounts accounts = Accounts.openOrCreate(data);
    assertThat(accounts.signIn(made.name(), made.password()))
        .hasValueSatisfying(account -> assertThat(account.role()).isEqualTo(made.role()));
    assertThat(accounts.signIn(made.name(), made.password() + "x")).isEmpty();
    assertThat(accounts.signIn("nobody", made.password())).isEmpty();
    assertThat(accounts.signIn(made.name(), "x".repeat(100_000))).isEmpty();
  }

  @Test
  void keepsNoPasswordInClearAndLetsOnlyItsOwnerRead() throws IOException {
    Accounts accounts = Accounts.openOrCreate(data);
    Path file = data.resolve("secrets/accounts.json");
    for (Accounts.NewPassword made : accounts.created()) {
      assertThat(Files.readString(file)).doesNotContain(made.password());
      assertThat(made.toString()).doesNotContain(made.password());
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }
}
