package io.huiying.ingest.adapters.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.huiying.ingest.domain.PushedPost;
import io.huiying.ingest.domain.Refusals;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;

/** Reads one pushed row. Strict, because a field misread in silence is a post lost. */
public final class PostReader {

  private static final int MAX_DEPTH = 4;
  private static final int MAX_NUMBER_LENGTH = 40;
  private static final Set<String> FIELDS =
      Set.of(
          "sourceId", "externalId", "url", "title", "text", "publishedAt", "author", "engagement");

  private final JsonMapper mapper;

  /**
   * @param maxRow largest row in bytes, so that no text within it can be longer
   */
  public PostReader(int maxRow) {
    mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER_LENGTH)
                            .maxStringLength(maxRow)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  /** Reads a row of UTF-8 JSON. */
  public Reading read(byte[] row) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(row)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new Reading.Unreadable(Refusals.BAD_UTF8.at(""));
    }
    try {
      JsonNode tree = mapper.readTree(text);
      return tree.isObject()
          ? new Reading.Read(post(tree))
          : new Reading.Unreadable(Refusals.NOT_AN_OBJECT.at(""));
    } catch (JsonProcessingException notJson) {
      return new Reading.Unreadable(Refusals.NOT_JSON.at("", where(notJson)));
    } catch (MisfitException misfit) {
      return new Reading.Unreadable(misfit.refusal());
    }
  }

  private static PushedPost post(JsonNode row) throws MisfitException {
    knownOnly(row);
    Fields fields = new Fields(row, "");
    String sourceId = fields.text("sourceId");
    if (sourceId == null || sourceId.isBlank()) {
      throw new MisfitException(Refusals.MISSING_SOURCE.at("sourceId"));
    }
    return new PushedPost(
        sourceId,
        fields.text("externalId"),
        fields.text("url"),
        fields.text("title"),
        fields.text("text"),
        fields.text("publishedAt"),
        fields.text("author"),
        fields.engagement());
  }

  private static void knownOnly(JsonNode row) throws MisfitException {
    for (Iterator<String> names = row.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        throw new MisfitException(Refusals.UNKNOWN_FIELD.at(Fields.shown(name)));
      }
    }
  }

  private static String where(JsonProcessingException e) {
    return e.getLocation() == null ? "内容为空" : "第 " + e.getLocation().getColumnNr() + " 列附近";
  }
}
