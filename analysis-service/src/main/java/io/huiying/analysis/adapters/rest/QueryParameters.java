package io.huiying.analysis.adapters.rest;

import io.huiying.analysis.domain.search.Interval;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Query parameters as text, read into a bounded query or refused with the reason. */
public final class QueryParameters {

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2200;

  @QueryParam("q")
  @Nullable String words;

  @QueryParam("topic")
  @Nullable String topic;

  @QueryParam("place")
  @Nullable String place;

  @QueryParam("source")
  @Nullable String source;

  @QueryParam("sourceKind")
  @Nullable String sourceKind;

  @QueryParam("hazard")
  @Nullable String hazard;

  @QueryParam("emergency")
  @Nullable String emergency;

  @QueryParam("reaches")
  @Nullable String reaches;

  @QueryParam("mark")
  @Nullable String mark;

  @QueryParam("from")
  @Nullable String from;

  @QueryParam("to")
  @Nullable String to;

  @QueryParam("unfold")
  @Nullable String unfold;

  /** Whether repeats are shown too. */
  boolean unfolded() {
    Boolean asked = understood(() -> read(unfold, text -> yesOrNo("unfold", text)));
    return Boolean.TRUE.equals(asked);
  }

  /** What to look for. */
  SearchWords words() {
    return understood(() -> words == null ? SearchWords.NONE : SearchWords.parse(words));
  }

  /** Where to look. */
  PostFilter filter() {
    return understood(
        () ->
            new PostFilter(
                read(topic, QueryParameters::topic),
                read(place, Function.identity()),
                read(source, Function.identity()),
                one("sourceKind", SourceKind.class, sourceKind),
                one("hazard", Hazard.class, hazard),
                read(emergency, text -> yesOrNo("emergency", text)),
                one("reaches", Severity.class, reaches),
                one("mark", Mark.class, mark),
                read(from, text -> time("from", text)),
                read(to, text -> time("to", text))));
  }

  /** How many are asked for; {@code otherwise} when not said. */
  static int limit(@Nullable String text, int otherwise) {
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    return understood(
        () -> {
          int limit = text.strip().matches("[0-9]{1,6}") ? Integer.parseInt(text.strip()) : 0;
          if (limit < 1 || limit > PostQuery.MAX_LIMIT) {
            throw new IllegalArgumentException("limit 应在 1 到 " + PostQuery.MAX_LIMIT + " 之间");
          }
          return limit;
        });
  }

  /**
   * Moments with commas between them; none when not said.
   *
   * @throws ProblemException 400 when there are more than {@code most}, or one cannot be read
   */
  static List<Instant> moments(String name, @Nullable String text, int most) {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    return understood(
        () -> {
          String[] given = text.strip().split(",", most + 1);
          if (given.length > most) {
            throw new IllegalArgumentException(name + " 最多 " + most + " 个时刻");
          }
          return Arrays.stream(given).map(moment -> time(name, moment)).distinct().toList();
        });
  }

  /** A page of it. */
  PostQuery query(@Nullable String limit, @Nullable String cursor) {
    SearchWords parsed = words();
    PostFilter filter = filter();
    int most = limit(limit, PostQuery.DEFAULT_LIMIT);
    return understood(() -> new PostQuery(parsed, filter, most, read(cursor, Cursors::read)));
  }

  /**
   * How a series is cut.
   *
   * @throws ProblemException 400 when there is no such interval, or the time asked for has more of
   *     them than are counted
   */
  Interval interval(String code) {
    PostFilter filter = filter();
    return understood(() -> bounded(Interval.ofCode(code), filter));
  }

  private static Interval bounded(Interval interval, PostFilter filter) {
    Instant first = filter.from();
    Instant last = filter.to();
    boolean open = first == null || last == null;
    boolean fits =
        open
            ? interval != Interval.MINUTE
            : Duration.between(first, last).dividedBy(interval.length()) <= Interval.MAX_COUNTED;
    if (!fits) {
      throw new IllegalArgumentException(
          "时间范围过大：interval=%s 须给出 from 与 to，相隔不超过 %d 天"
              .formatted(
                  interval.code(), interval.length().multipliedBy(Interval.MAX_COUNTED).toDays()));
    }
    return interval;
  }

  /** What was asked for in one line, for the audit. */
  String described() {
    StringBuilder line = new StringBuilder("q=").append(words == null ? "" : words.strip());
    append(line, "topic", topic);
    append(line, "place", place);
    append(line, "source", source);
    append(line, "sourceKind", sourceKind);
    append(line, "hazard", hazard);
    append(line, "emergency", emergency);
    append(line, "reaches", reaches);
    append(line, "mark", mark);
    append(line, "from", from);
    append(line, "to", to);
    append(line, "unfold", unfold);
    return line.toString();
  }

  /**
   * Reads, or refuses the request with the reason.
   *
   * @throws ProblemException 400
   */
  static <T> T understood(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.of(
              400, "invalid-query", "The query does not fit", String.valueOf(e.getMessage())));
    }
  }

  /** The topic of a code. */
  static Topic topic(String code) {
    return Arrays.stream(Topic.values())
        .filter(topic -> topic.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "topic 应为其中之一："
                        + Arrays.stream(Topic.values())
                            .map(Topic::code)
                            .collect(Collectors.joining(", "))));
  }

  private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
    return text == null || text.isBlank() ? null : reading.apply(text.strip());
  }

  private static <E extends Enum<E>> @Nullable E one(
      String name, Class<E> type, @Nullable String text) {
    return read(
        text,
        value ->
            Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            name + " 应为其中之一：" + Arrays.toString(type.getEnumConstants()))));
  }

  private static Boolean yesOrNo(String name, String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw new IllegalArgumentException(name + " 应为 true 或 false");
    };
  }

  private static Instant time(String name, String text) {
    try {
      // An unescaped + of an offset arrives as a blank.
      OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', '+'));
      if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
        throw new IllegalArgumentException(
            name + " 的年份应在 %d 至 %d 之间".formatted(FIRST_YEAR, LAST_YEAR));
      }
      return time.toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(name + " 应为带时区的 ISO 8601 时间", e);
    }
  }

  private static void append(StringBuilder line, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      line.append(' ').append(name).append('=').append(value.strip());
    }
  }
}
