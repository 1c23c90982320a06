package io.huiying.local.house;

import io.huiying.local.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The JVM's own ahead-of-time caches (JEP 483, 514, 515): loaded classes and profiles of an earlier
 * run. A part that was killed is back in half the time and warm sooner. A cache of another build or
 * JDK is passed over by the JVM, which says so in the part's log.
 *
 * @param folder where the caches lie, each under its part's name
 * @param records whether parts record theirs when they end, instead of using one
 */
record StartCache(Path folder, boolean records) {

  /** What was recorded for an installation. */
  static StartCache of(Installation installation) {
    return new StartCache(installation.startCaches(), false);
  }

  /** Words for the JVM of a part. */
  List<String> options(String part) {
    if (records) {
      return List.of("-XX:AOTCacheOutput=" + draft(part));
    }
    return Files.isRegularFile(cache(part)) ? List.of("-XX:AOTCache=" + cache(part)) : List.of();
  }

  /** Puts into use what a part has recorded; its process has ended. */
  boolean adopt(String part) throws IOException {
    if (!Files.isRegularFile(draft(part))) {
      return false;
    }
    Files.move(draft(part), cache(part), StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  private Path cache(String part) {
    return folder.resolve(part + ".aot");
  }

  private Path draft(String part) {
    return folder.resolve(part + ".new");
  }
}
