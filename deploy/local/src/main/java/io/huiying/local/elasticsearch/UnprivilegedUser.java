package io.huiying.local.elasticsearch;

import com.sun.security.auth.module.UnixSystem;
import io.huiying.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who runs Elasticsearch, which refuses root: whoever started the house, or, when that is root, the
 * user {@code elasticsearch}, else {@code nobody}.
 */
final class UnprivilegedUser {

  private static final List<String> CANDIDATES = List.of("elasticsearch", "nobody");

  private final List<String> prefix;
  private final @Nullable UserPrincipal owner;

  private UnprivilegedUser(List<String> prefix, @Nullable UserPrincipal owner) {
    this.prefix = prefix;
    this.owner = owner;
  }

  /**
   * @param mustReach folders that the user has to read
   * @throws Refusal when nobody can be found to run it, or a folder is closed to that user
   */
  static UnprivilegedUser choose(List<Path> mustReach) throws IOException {
    if (!isRoot()) {
      return new UnprivilegedUser(List.of(), null);
    }
    String name = candidate();
    List<List<String>> ways = ways(name);
    if (ways.isEmpty()) {
      throw new Refusal(
          "Elasticsearch 不能以 root 运行，且找不到 setpriv 或 runuser：请 apt-get install util-linux，或改用普通用户",
          "Elasticsearch refuses root and neither setpriv nor runuser is here: apt-get install"
              + " util-linux, or start as another user");
    }
    for (List<String> way : ways) {
      if (reaches(way, mustReach)) {
        return new UnprivilegedUser(way, owner(name));
      }
    }
    throw new Refusal(
        "用户 " + name + " 无法进入 " + mustReach.getFirst() + "：请放开上级目录的执行权限（chmod o+x），或把回应放到 /opt 等处",
        "user "
            + name
            + ", who runs Elasticsearch, cannot enter these folders: chmod o+x their parents, or"
            + " install elsewhere, such as /opt");
  }

  /** The command that runs {@code command} as this user. */
  List<String> runs(List<String> command) {
    return Stream.concat(prefix.stream(), command.stream()).toList();
  }

  /** Gives a folder and all in it to this user. */
  void own(Path folder) throws IOException {
    if (owner == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        if (!Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(owner)) {
          Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
              .setOwner(owner);
        }
      }
    }
  }

  /**
   * A folder under a closed one, such as root's home, is reached with the single capability that
   * lets a process pass through folders; the plain way is tried first. The secure bit makes the
   * kernel answer access(2), by which the JVM asks what it may read, with that capability too.
   */
  private static List<List<String>> ways(String name) {
    List<List<String>> ways = new ArrayList<>();
    String setpriv = Programs.find("setpriv");
    if (setpriv != null) {
      List<String> plain = List.of(setpriv, "--reuid=" + name, "--regid=nogroup", "--clear-groups");
      ways.add(plain);
      for (String capability : List.of("dac_read_search", "dac_override")) {
        List<String> through = new ArrayList<>(plain);
        through.add("--securebits=+no_setuid_fixup");
        through.add("--inh-caps=-all,+" + capability);
        through.add("--ambient-caps=-all,+" + capability);
        ways.add(List.copyOf(through));
      }
    }
    String runuser = Programs.find("runuser");
    if (runuser != null) {
      ways.add(List.of(runuser, "-u", name, "--"));
    }
    return ways;
  }

  private static boolean reaches(List<String> way, List<Path> folders) throws IOException {
    for (Path folder : folders) {
      List<String> check = new ArrayList<>(way);
      check.addAll(List.of("test", "-r", folder.toString(), "-a", "-x", folder.toString()));
      if (!Programs.succeeds(check)) {
        return false;
      }
    }
    return true;
  }

  private static String candidate() throws IOException {
    for (String name : CANDIDATES) {
      try {
        owner(name);
        return name;
      } catch (UserPrincipalNotFoundException e) {
        continue;
      }
    }
    throw new Refusal(
        "Elasticsearch 不能以 root 运行，且系统没有 nobody 用户：请 useradd elasticsearch",
        "Elasticsearch refuses root and there is no user nobody: useradd elasticsearch");
  }

  private static UserPrincipal owner(String name) throws IOException {
    UserPrincipalLookupService users = Path.of("/").getFileSystem().getUserPrincipalLookupService();
    return users.lookupPrincipalByName(name);
  }

  /** Asked of the JVM, since {@code /proc} is not everywhere. */
  static boolean isRoot() {
    return new UnixSystem().getUid() == 0;
  }
}
