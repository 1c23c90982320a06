package io.huiying.kit.access;

import io.huiying.kit.access.Accounts.NewPassword;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code huiying account …}: the embedded accounts and whose incidents each may see and act on. A
 * running house needs no restart: it reads the accounts at each sign-in.
 */
public final class AccountCommand {

  private static final String USAGE =
      """
      用法 / usage:
        account list
        account add NAME ROLE (--divisions CODE,CODE | --whole-house)
        account scope NAME (--divisions CODE,CODE | --whole-house)
        account password NAME
        account remove NAME""";

  private final Path data;
  private final PrintStream out;

  AccountCommand(Path data, PrintStream out) {
    this.data = data;
    this.out = out;
  }

  /** Arguments: data folder, then the words of the command. */
  public static void main(String[] args) throws IOException {
    List<String> words = List.of(args);
    try {
      new AccountCommand(Path.of(words.getFirst()), System.out).run(words.subList(1, words.size()));
    } catch (IllegalArgumentException e) {
      System.err.println("huiying account: " + e.getMessage());
      System.exit(2);
    }
  }

  /**
   * Does it.
   *
   * @throws IllegalArgumentException with words for a person when it cannot be done
   */
  void run(List<String> words) throws IOException {
    if (!Files.isDirectory(data)) {
      throw new IllegalArgumentException(
          "没有数据目录 " + data + "，先用 ./huiying up 启动 / no house there: start one first");
    }
    Accounts accounts = Accounts.openOrCreate(data);
    show(accounts);
    String what = words.isEmpty() ? "" : words.getFirst();
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    switch (what + " " + rest.size()) {
      case "list 0" -> accounts.all().forEach(this::list);
      case "add 2", "add 3", "add 4" ->
          show(
              accounts.add(
                  rest.getFirst(),
                  TokenCommand.role(rest.get(1)),
                  scope(rest.subList(2, rest.size()))));
      case "scope 1", "scope 2", "scope 3" ->
          changed(accounts.bind(rest.getFirst(), scope(rest.subList(1, rest.size()))), rest);
      case "password 1" -> show(accounts.renew(rest.getFirst()));
      case "remove 1" -> {
        accounts.remove(rest.getFirst());
        out.println("已删除 / removed: " + rest.getFirst());
        outlived();
      }
      default -> throw new IllegalArgumentException(USAGE);
    }
  }

  private static Scope scope(List<String> words) {
    if (words.equals(List.of("--whole-house"))) {
      return Scope.WHOLE_HOUSE;
    }
    if (words.size() == 2 && words.getFirst().equals("--divisions")) {
      Scope scope = Scope.parse(words.getLast());
      if (!scope.wholeHouse() && !scope.equals(Scope.NOTHING)) {
        return scope;
      }
    }
    throw new IllegalArgumentException(
        "请用 --divisions 行政区划代码（6 或 9 位，逗号分隔）划定辖区，或用 --whole-house 授予全部 / name the divisions, or"
            + " --whole-house");
  }

  private void changed(Accounts now, List<String> rest) {
    now.named(rest.getFirst()).ifPresent(this::list);
    outlived();
  }

  private void outlived() {
    out.println("已登录的会话最长 12 小时后失效 / sessions that are open last 12 hours at most");
  }

  private void list(Account account) {
    out.printf(
        "%-20s %-14s %-8s %s%n",
        account.name(), account.role().code(), account.role().label(), account.scope().label());
  }

  /** Passwords are kept nowhere: this is the only time. */
  private void show(Accounts accounts) {
    for (NewPassword made : accounts.created()) {
      out.printf(
          "%-20s %-18s %s  口令只显示这一次 / the password is shown only now%n",
          made.name(), made.password(), made.role().label());
    }
  }
}
