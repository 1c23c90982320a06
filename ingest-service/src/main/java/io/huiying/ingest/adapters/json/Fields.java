package io.huiying.ingest.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.ingest.domain.PushedEngagement;
import io.huiying.ingest.domain.Refusals;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object by name and type; no number passes for a text. */
record Fields(JsonNode object, String prefix) {

  private static final Set<String> COUNTS = Set.of("heat", "reposts", "comments", "likes");
  private static final int LONGEST_NAME_SHOWN = 40;

  @Nullable String text(String name) throws MisfitException {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new MisfitException(Refusals.WRONG_TYPE.at(prefix + name, "字符串"));
    }
    return value.textValue();
  }

  @Nullable PushedEngagement engagement() throws MisfitException {
    JsonNode value = object.get("engagement");
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isObject()) {
      throw new MisfitException(Refusals.WRONG_TYPE.at("engagement", "对象"));
    }
    for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!COUNTS.contains(name)) {
        throw new MisfitException(Refusals.UNKNOWN_FIELD.at("engagement." + shown(name)));
      }
    }
    Fields counts = new Fields(value, "engagement.");
    return new PushedEngagement(
        counts.count("heat"),
        counts.count("reposts"),
        counts.count("comments"),
        counts.count("likes"));
  }

  private long count(String name) throws MisfitException {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return 0;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new MisfitException(Refusals.WRONG_TYPE.at(prefix + name, "整数"));
    }
    return value.longValue();
  }

  /** A pushed field name is the pusher's text: shown short and harmless. */
  static String shown(String name) {
    String safe = name.replaceAll("[^A-Za-z0-9_.-]", "?");
    return safe.length() <= LONGEST_NAME_SHOWN ? safe : safe.substring(0, LONGEST_NAME_SHOWN) + "…";
  }
}
