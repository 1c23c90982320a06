package io.huiying.ingest.adapters.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a push.
 *
 * @param accepted rows in Kafka, revisions of known posts among them
 * @param duplicates rows that said nothing new
 * @param rejected rows not taken
 * @param withoutTime accepted rows without publishedAt: for them counts when they were first seen
 * @param postId id of a single pushed post
 * @param rows the rejected rows, in order
 * @param rowsOmitted rejected rows that are counted and not listed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(
    int accepted,
    int duplicates,
    int rejected,
    int withoutTime,
    @Nullable String postId,
    List<RowRefusal> rows,
    @Nullable Integer rowsOmitted) {

  /**
   * A rejected row.
   *
   * @param row line of the body, from 1
   * @param code the reason for programs
   * @param field the field at fault, empty when it is the row as a whole
   * @param reason the reason for people
   */
  public record RowRefusal(int row, String code, String field, String reason) {}

  boolean nothingTaken() {
    return accepted == 0 && duplicates == 0;
  }
}
