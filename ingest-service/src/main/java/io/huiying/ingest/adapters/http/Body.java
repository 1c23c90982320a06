package io.huiying.ingest.adapters.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A request body within its bound; compressed ones are bounded before and after. */
final class Body extends FilterInputStream {

  private int left;

  private Body(InputStream in, int max) {
    super(in);
    this.left = max;
  }

  /** More came than may. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Opens a body.
   *
   * @param encoding Content-Encoding
   * @param declared Content-Length, absent when the body comes in chunks
   */
  static InputStream open(
      InputStream raw, @Nullable String encoding, @Nullable Long declared, int max)
      throws IOException {
    if (declared != null && declared > max) {
      throw new TooLargeException();
    }
    String how = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
    return switch (how) {
      case "identity", "" -> new Body(raw, max);
      case "gzip", "x-gzip" -> new Body(new GZIPInputStream(new Body(raw, max)), max);
      default -> throw Problems.unsupportedEncoding();
    };
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      counted(1);
    }
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, Math.min(length, left + 1));
    return read < 0 ? read : counted(read);
  }

  private int counted(int read) throws IOException {
    left -= read;
    if (left < 0) {
      left = 0;
      throw new TooLargeException();
    }
    return read;
  }
}
