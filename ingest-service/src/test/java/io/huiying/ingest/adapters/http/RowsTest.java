package io.huiying.ingest.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class RowsTest {

  @Test
  void numbersLinesFromOneAndSkipsBlankOnes() throws IOException {
    assertThat(rows("\uFEFFa\r\n\n  \nb", 10)).containsExactly("1 a\r", "4 b");
  }

  @Test
  void skipsOverARowThatIsTooLargeAndGoesOn() throws IOException {
    assertThat(rows("short\n" + "x".repeat(20) + "\nafter\n", 10))
        .containsExactly("1 short", "2 too large", "3 after");
  }

  @Test
  void bodyEndsAtItsBound() throws IOException {
    assertThat(Body.open(bytes(new byte[10]), null, null, 10).readAllBytes()).hasSize(10);
    assertThatThrownBy(() -> Body.open(bytes(new byte[11]), null, null, 10).readAllBytes())
        .isInstanceOf(Body.TooLargeException.class);
    assertThatThrownBy(() -> Body.open(bytes(new byte[1]), null, 11L, 10))
        .isInstanceOf(Body.TooLargeException.class);
  }

  @Test
  void compressedBodyIsBoundedAfterDecompression() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[100_000]);
    }
    assertThat(bomb.size()).isLessThan(1_000);
    assertThatThrownBy(
            () -> Body.open(bytes(bomb.toByteArray()), "gzip", null, 1_000).readAllBytes())
        .isInstanceOf(Body.TooLargeException.class);
  }

  private static ByteArrayInputStream bytes(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static List<String> rows(String body, int maxRow) throws IOException {
    List<String> seen = new ArrayList<>();
    new Rows(bytes(body.getBytes(StandardCharsets.UTF_8)), maxRow)
        .each(
            new Rows.Taker() {
              @Override
              public void row(int number, byte[] row) {
                seen.add(number + " " + new String(row, StandardCharsets.UTF_8));
              }

              @Override
              public void tooLarge(int number) {
                seen.add(number + " too large");
              }
            });
    return seen;
  }
}
