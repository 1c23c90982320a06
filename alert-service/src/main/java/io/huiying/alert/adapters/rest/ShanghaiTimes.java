package io.huiying.alert.adapters.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Writes every instant to the millisecond with the offset of Asia/Shanghai; any offset is read. */
@Singleton
public class ShanghaiTimes implements ObjectMapperCustomizer {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneId.of("Asia/Shanghai"));

  /** After Quarkus has registered its own modules, so that this one wins. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("huiying-times").addSerializer(Instant.class, new Serializer()));
  }

  private static final class Serializer extends StdSerializer<Instant> {

    private static final long serialVersionUID = 1L;

    Serializer() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant at, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(FORM.format(at.truncatedTo(ChronoUnit.MILLIS)));
    }
  }
}
