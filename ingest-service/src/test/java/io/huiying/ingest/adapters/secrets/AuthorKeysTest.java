package io.huiying.ingest.adapters.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorKeysTest {

  private static final Instant MARCH = Instant.parse("2026-03-05T04:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-05T04:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-05T04:00:00Z");

  @TempDir Path data;

  @Test
  void givesOnePseudonymAMonthAlsoAfterARestart() throws IOException {
    String hash = AuthorKeys.open(data, MARCH).seal("weibo", "云汀某甲", MARCH);
    assertThat(hash)
        .hasSize(32)
        .isEqualTo(AuthorKeys.open(data, MARCH).seal("weibo", "云汀某甲", MARCH));
    AuthorKeys keys = AuthorKeys.open(data, MARCH);
    assertThat(keys.seal("weibo", "云汀某乙", MARCH)).isNotEqualTo(hash);
    assertThat(keys.seal("zhihu", "云汀某甲", MARCH)).isNotEqualTo(hash);
    assertThat(keys.seal("weibo", "云汀某甲", APRIL)).isNotEqualTo(hash);
  }

  @Test
  void changesMonthWhereTheHouseStands() throws IOException {
    AuthorKeys keys = AuthorKeys.open(data, MARCH);
    Instant stillMarchInUtc = Instant.parse("2026-03-31T17:00:00Z");
    assertThat(keys.seal("weibo", "甲", stillMarchInUtc)).isEqualTo(keys.seal("weibo", "甲", APRIL));
  }

  @Test
  void destroysAKeyAfterTwoMonths() throws IOException {
    AuthorKeys keys = AuthorKeys.open(data, MARCH);
    keys.seal("weibo", "甲", APRIL);
    assertThat(kept()).contains("2026-03", "2026-04");
    keys.seal("weibo", "甲", MAY);
    assertThat(kept()).contains("2026-04", "2026-05").doesNotContain("2026-03");
  }

  @Test
  void keepsTheKeysFromOthers() throws IOException {
    AuthorKeys.open(data, MARCH);
    Path file = data.resolve("secrets").resolve("author-keys.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private String kept() throws IOException {
    return Files.readString(data.resolve("secrets").resolve("author-keys.json"));
  }
}
