package io.huiying.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.huiying.contracts.incident.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountCommandTest {

  @TempDir Path data;

  @BeforeEach
  void startsOnce() throws IOException {
    Accounts.openOrCreate(data);
  }

  private String run(String... words) throws IOException {
    var shown = new ByteArrayOutputStream();
    var out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    new AccountCommand(data, out).run(List.of(words));
    return shown.toString(StandardCharsets.UTF_8);
  }

  @Test
  void addsAnOfficerOfACountyWhoseNewPasswordOpensTheDoor() throws IOException {
    String password =
        run("add", "李值班", "duty-officer", "--divisions", "990102,990103").split("\\s+")[1];

    Account made = Accounts.openOrCreate(data).signIn("李值班", password).orElseThrow();

    assertThat(made.role()).isEqualTo(Role.DUTY_OFFICER);
    assertThat(made.scope()).isEqualTo(Scope.parse("990102,990103"));
    assertThat(run("list")).contains("李值班", "990102、990103", "值班员");
  }

  @Test
  void bindsUnbindsRenewsAndRemoves() throws IOException {
    run("add", "zhang", "manager", "--whole-house");
    run("scope", "zhang", "--divisions", "990100");
    assertThat(Accounts.openOrCreate(data).named("zhang").orElseThrow().scope())
        .isEqualTo(Scope.parse("990100"));
    String renewed = run("password", "zhang").split("\\s+")[1];
    assertThat(Accounts.openOrCreate(data).signIn("zhang", renewed)).isPresent();
    run("remove", "zhang");
    assertThat(Accounts.openOrCreate(data).named("zhang")).isEmpty();
  }

  @Test
  void refusesAnAccountOfNoScopeAnUnknownRoleATakenNameAndNonsense() {
    for (List<String> words :
        List.of(
            List.of("add", "zhang", "manager"),
            List.of("add", "zhang", "manager", "--divisions", ""),
            List.of("add", "zhang", "manager", "--divisions", "滨江区"),
            List.of("add", "zhang", "system", "--whole-house"),
            List.of("add", "zhang", "chief", "--whole-house"),
            List.of("add", "../zhang", "manager", "--whole-house"),
            List.of("add", "manager", "manager", "--whole-house"),
            List.of("scope", "nobody", "--whole-house"),
            List.of("remove", "nobody"),
            List.<String>of())) {
      assertThatIllegalArgumentException()
          .as(words.toString())
          .isThrownBy(() -> run(words.toArray(String[]::new)));
    }
  }

  @Test
  void accountsOfTheFirstStartHaveTheWholeHouseAndOlderOnesNoScope() throws IOException {
    assertThat(Accounts.openOrCreate(data).all()).allMatch(account -> account.scope().wholeHouse());
    Files.writeString(
        data.resolve("secrets/accounts.json"),
        "[{\"name\":\"zhiban\",\"role\":\"duty-officer\",\"password\":\"1$00$00\"},"
            + "{\"name\":\"guanli\",\"role\":\"admin\",\"password\":\"1$00$00\"}]");

    Accounts old = Accounts.openOrCreate(data);

    assertThat(old.named("zhiban").orElseThrow().scope()).isEqualTo(Scope.NOTHING);
    assertThat(old.named("guanli").orElseThrow().scope()).isEqualTo(Scope.WHOLE_HOUSE);
  }
}
