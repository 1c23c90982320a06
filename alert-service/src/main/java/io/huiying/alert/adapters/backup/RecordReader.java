package io.huiying.alert.adapters.backup;

import io.huiying.alert.adapters.backup.StoredRecord.Header;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote; a file that is cut off in a record is a fault. */
public final class RecordReader implements AutoCloseable {

  private static final int BUFFER = 1 << 20;
  private static final int FIXED = 2 * Long.BYTES + 3 * Integer.BYTES;

  /** No broker takes larger messages from this house. */
  private static final int LONGEST = 64 << 20;

  private final FileChannel channel;
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);

  public RecordReader(Path path) throws IOException {
    channel = FileChannel.open(path);
  }

  /** The next record; absent at the end. */
  public @Nullable StoredRecord next() throws IOException {
    if (!fill(FIXED)) {
      if (buffer.hasRemaining()) {
        throw new EOFException("cut off in a record");
      }
      return null;
    }
    long offset = buffer.getLong();
    long timestamp = buffer.getLong();
    int key = buffer.getInt();
    int value = buffer.getInt();
    int headers = length(buffer.getInt());
    byte[] keyBytes = bytes(key);
    return new StoredRecord(offset, timestamp, keyBytes, bytes(value), headers(headers));
  }

  private List<Header> headers(int count) throws IOException {
    if (count == 0) {
      return List.of();
    }
    List<Header> headers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      need(2 * Integer.BYTES);
      int name = length(buffer.getInt());
      int value = buffer.getInt();
      byte[] nameBytes = bytes(name);
      headers.add(
          new Header(
              new String(nameBytes == null ? new byte[0] : nameBytes, StandardCharsets.UTF_8),
              bytes(value)));
    }
    return headers;
  }

  private byte @Nullable [] bytes(int length) throws IOException {
    if (length == -1) {
      return null;
    }
    need(length(length));
    byte[] bytes = new byte[length];
    buffer.get(bytes);
    return bytes;
  }

  private static int length(int length) throws IOException {
    if (length < 0 || length > LONGEST) {
      throw new IOException("not a record");
    }
    return length;
  }

  private void need(int bytes) throws IOException {
    if (!fill(bytes)) {
      throw new EOFException("cut off in a record");
    }
  }

  /** Whether that many bytes can be read. */
  private boolean fill(int bytes) throws IOException {
    if (buffer.remaining() >= bytes) {
      return true;
    }
    if (bytes > buffer.capacity()) {
      buffer = ByteBuffer.allocate(bytes + BUFFER).put(buffer);
    } else {
      buffer.compact();
    }
    boolean more = true;
    while (more && buffer.position() < bytes) {
      more = channel.read(buffer) >= 0;
    }
    buffer.flip();
    return buffer.remaining() >= bytes;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
