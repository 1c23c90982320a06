package io.huiying.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param type stable URI reference of the kind of problem
 * @param title the kind, in English
 * @param status HTTP status
 * @param code the kind for programs
 * @param detail what was wrong, what was kept, what to do; for people
 * @param more further members
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String code,
    String detail,
    @JsonAnyGetter Map<String, Object> more) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    more = Map.copyOf(more);
  }

  /** A problem of a kind. */
  public static Problem of(int status, String code, String title, String detail) {
    return new Problem("/problems/" + code, title, status, code, detail, Map.of());
  }
}
