package io.huiying.alert.adapters.rest;

import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.post.Masking;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bounds on what people send; each refusal names the field. */
public final class Checks {

  private static final Pattern DIVISION = Pattern.compile("\\d{6}|\\d{9}");
  private static final int MAX_TOPICS = 3;
  private static final int MAX_URL = 2_048;

  private Checks() {}

  /** The body, which has to be there. */
  public static <T> T body(@Nullable T body) {
    if (body == null) {
      throw new ProblemException(Problem.of(400, "no-body", "A body is needed", "请求缺少内容"));
    }
    return body;
  }

  /** A value that has to be there. */
  public static <T> T needed(String field, @Nullable T value) {
    if (value == null) {
      throw invalid(field, "必填");
    }
    return value;
  }

  /** A text that has to be there and to say something. */
  public static String text(String field, @Nullable String value, int most) {
    if (value == null || value.isBlank()) {
      throw invalid(field, "必填");
    }
    return bounded(field, value, most);
  }

  /** A text that may be left out; blank is the same as absent. */
  public static @Nullable String optional(String field, @Nullable String value, int most) {
    return value == null || value.isBlank() ? null : bounded(field, value, most);
  }

  /** Words of a person, which may be left out; identifiers are masked as in posts. */
  static @Nullable String words(String field, @Nullable String value, int most) {
    String text = optional(field, value, most);
    return text == null ? null : Masking.mask(text);
  }

  /** Words of a person that have to be there; identifiers are masked as in posts. */
  static String neededWords(String field, @Nullable String value, int most) {
    return Masking.mask(text(field, value, most));
  }

  /** A code of an administrative division. */
  public static String division(String field, @Nullable String value) {
    String code = text(field, value, 9);
    if (!DIVISION.matcher(code).matches()) {
      throw invalid(field, "应为 6 位或 9 位行政区划代码");
    }
    return code;
  }

  /** A web address that may be left out. */
  public static @Nullable String url(String field, @Nullable String value) {
    String text = optional(field, value, MAX_URL);
    if (text != null && !isWeb(text)) {
      throw invalid(field, "应为 http 或 https 网址");
    }
    return text;
  }

  /** Codes of topics, which may be left out; each counts once. */
  static List<Topic> topics(String field, @Nullable List<String> codes) {
    if (codes == null) {
      return List.of();
    }
    if (codes.size() > MAX_TOPICS) {
      throw invalid(field, "最多 " + MAX_TOPICS + " 个");
    }
    return codes.stream().distinct().map(code -> topic(field, code)).toList();
  }

  private static Topic topic(String field, @Nullable String code) {
    return Arrays.stream(Topic.values())
        .filter(topic -> topic.code().equals(code))
        .findFirst()
        .orElseThrow(() -> invalid(field, "没有这个话题"));
  }

  /** How many are asked for; {@code otherwise} when not said. */
  static int limit(@Nullable String value, int otherwise, int most) {
    if (value == null) {
      return otherwise;
    }
    boolean number = value.matches("[0-9]{1,6}");
    int limit = number ? Integer.parseInt(value) : 0;
    if (limit < 1 || limit > most) {
      throw invalid("limit", "应在 1 到 " + most + " 之间");
    }
    return limit;
  }

  /** A refusal of a field. */
  public static ProblemException invalid(String field, String why) {
    return new ProblemException(
        Problem.of(422, "invalid", "A field is out of its bounds", "字段 " + field + "：" + why));
  }

  static String bounded(String field, String value, int most) {
    if (value.length() > most) {
      throw invalid(field, "最多 " + most + " 字");
    }
    boolean control =
        value
            .chars()
            .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r');
    if (control) {
      throw invalid(field, "含有不可见的控制字符");
    }
    return value.strip();
  }

  private static boolean isWeb(String text) {
    try {
      URI uri = URI.create(text);
      String scheme = uri.getScheme();
      return scheme != null
          && uri.getHost() != null
          && (scheme.toLowerCase(Locale.ROOT).equals("https")
              || scheme.toLowerCase(Locale.ROOT).equals("http"));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
