package io.huiying.contracts.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.Instant;

/** Instants by {@link InstantText}; whatever looks otherwise as the library reads and writes it. */
final class InstantModule extends SimpleModule {

  private static final long serialVersionUID = 1;

  InstantModule() {
    super("instants");
    addSerializer(Instant.class, new Writer());
    addDeserializer(Instant.class, new Reader());
  }

  private static final class Writer extends StdScalarSerializer<Instant> {

    private static final long serialVersionUID = 1;

    private Writer() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      char[] text = new char[InstantText.LONGEST];
      int length = InstantText.write(value, text);
      if (length == 0) {
        json.writeString(value.toString());
      } else {
        json.writeString(text, 0, length);
      }
    }
  }

  private static final class Reader extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1;

    private Reader() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (json.hasToken(JsonToken.VALUE_STRING)) {
        Instant usual =
            InstantText.readUsual(
                json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
        if (usual != null) {
          return usual;
        }
      }
      return InstantDeserializer.INSTANT.deserialize(json, context);
    }
  }
}
