package io.huiying.alert.adapters.backup;

import io.huiying.alert.adapters.backup.StoredRecord.Header;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes the records of a partition: offset, timestamp, lengths of key and value (-1 for none),
 * count of headers, then the bytes. On disk when it is closed.
 */
public final class RecordWriter implements AutoCloseable {

  private static final int NONE = -1;
  private static final int BUFFER = 1 << 18;

  private final FileOutputStream file;
  private final MessageDigest sha;
  private final DataOutputStream out;
  private long records;

  public RecordWriter(Path path) throws IOException {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    file = new FileOutputStream(path.toFile());
    out = new DataOutputStream(new BufferedOutputStream(new DigestOutputStream(file, sha), BUFFER));
  }

  /** Appends a record. */
  public void write(StoredRecord record) throws IOException {
    out.writeLong(record.offset());
    out.writeLong(record.timestamp());
    out.writeInt(length(record.key()));
    out.writeInt(length(record.value()));
    out.writeInt(record.headers().size());
    bytes(record.key());
    bytes(record.value());
    for (Header header : record.headers()) {
      byte[] name = header.name().getBytes(StandardCharsets.UTF_8);
      out.writeInt(name.length);
      out.writeInt(length(header.value()));
      out.write(name);
      bytes(header.value());
    }
    records++;
  }

  private static int length(byte @Nullable [] bytes) {
    return bytes == null ? NONE : bytes.length;
  }

  private void bytes(byte @Nullable [] bytes) throws IOException {
    if (bytes != null) {
      out.write(bytes);
    }
  }

  /** How many were written. */
  public long records() {
    return records;
  }

  /** Puts everything on disk and gives the SHA-256 of the file in hex. */
  public String finish() throws IOException {
    out.flush();
    file.getFD().sync();
    return HexFormat.of().formatHex(sha.digest());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
