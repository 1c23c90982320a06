package io.huiying.ingest.adapters.secrets;

import io.huiying.ingest.domain.AuthorSeal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 under a key of its own for each month. A key two months old is destroyed, and with
 * it every way from a pseudonym of that month back to its author.
 */
public final class AuthorKeys implements AuthorSeal {

  private static final String ALGORITHM = "HmacSHA256";
  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
  private static final int HASH_BYTES = 16;

  private final KeyFile file;
  private volatile MonthKey current;

  private AuthorKeys(KeyFile file, MonthKey current) {
    this.file = file;
    this.current = current;
  }

  /**
   * Opens the keys of a data folder, making this month's where it is missing.
   *
   * @param now by the house clock
   * @throws IOException when the secrets cannot be read or written
   */
  public static AuthorKeys open(Path dataFolder, Instant now) throws IOException {
    KeyFile file = KeyFile.in(dataFolder);
    return new AuthorKeys(file, file.keyOf(month(now)));
  }

  @Override
  public String seal(String sourceId, String author, Instant now) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(keyOf(month(now)).key(), ALGORITHM));
      mac.update(sourceId.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      byte[] hash = mac.doFinal(author.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  private MonthKey keyOf(YearMonth month) {
    MonthKey known = current;
    if (known.month().equals(month)) {
      return known;
    }
    try {
      MonthKey next = file.keyOf(month);
      current = next;
      return next;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot rotate the author keys", e);
    }
  }

  private static YearMonth month(Instant now) {
    return YearMonth.from(now.atZone(HERE));
  }
}
