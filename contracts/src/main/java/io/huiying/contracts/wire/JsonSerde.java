package io.huiying.contracts.wire;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * JSON with the schema as its first field: {@code {"schema":"Post/1",…}}. The same value always
 * gives the same bytes, which the hash chain of incident events relies on.
 *
 * @param <T> the message
 */
public final class JsonSerde<T> implements Serde<T> {

  private final Schema schema;
  private final byte[] opening;
  private final ObjectWriter writer;
  private final ObjectReader reader;

  public JsonSerde(Class<T> type, Schema schema) {
    this.schema = schema;
    this.opening = ("{\"schema\":\"" + schema + "\"").getBytes(StandardCharsets.UTF_8);
    this.writer = Json.mapper().writerFor(type);
    this.reader = Json.mapper().readerFor(type);
  }

  /** The stored bytes of a value. */
  public byte[] toBytes(T value) {
    try {
      byte[] object = writer.writeValueAsBytes(value);
      boolean empty = object.length == 2;
      byte[] bytes = Arrays.copyOf(opening, opening.length + object.length - (empty ? 1 : 0));
      int at = opening.length;
      if (!empty) {
        bytes[at++] = ',';
      }
      System.arraycopy(object, 1, bytes, at, object.length - 1);
      return bytes;
    } catch (IOException e) {
      throw new UnreadableMessageException("cannot write a " + schema, e);
    }
  }

  /**
   * The value of stored bytes.
   *
   * @throws UnreadableMessageException when the bytes are not this schema's JSON
   */
  public T fromBytes(byte[] bytes) {
    checkSchema(bytes);
    try {
      @Nullable T value = reader.readValue(bytes);
      if (value == null) {
        throw new UnreadableMessageException("null instead of a " + schema);
      }
      return value;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableMessageException("not a " + schema, e);
    }
  }

  private void checkSchema(byte[] bytes) {
    int named = opening.length - 1 - digits();
    boolean ours =
        bytes.length > opening.length
            && Arrays.equals(bytes, 0, named, opening, 0, named)
            && versionAt(bytes, named) >= 1;
    if (!ours) {
      throw new UnreadableMessageException("does not begin as a " + schema);
    }
    if (versionAt(bytes, named) > schema.version()) {
      throw new UnreadableMessageException(
          "is newer than " + schema + ": upgrade this service before the one that wrote it");
    }
  }

  private int digits() {
    return Integer.toString(schema.version()).length();
  }

  private static int versionAt(byte[] bytes, int from) {
    int version = 0;
    int at = from;
    while (at < bytes.length && at < from + 6 && bytes[at] >= '0' && bytes[at] <= '9') {
      version = version * 10 + bytes[at++] - '0';
    }
    return at < bytes.length && bytes[at] == '"' ? version : 0;
  }

  @Override
  public Serializer<T> serializer() {
    return (topic, value) -> value == null ? null : toBytes(value);
  }

  @Override
  public Deserializer<T> deserializer() {
    return (topic, bytes) -> bytes == null ? null : fromBytes(bytes);
  }
}
