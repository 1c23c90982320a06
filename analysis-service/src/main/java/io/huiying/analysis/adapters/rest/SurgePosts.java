package io.huiying.analysis.adapters.rest;

import io.huiying.analysis.domain.heat.HeatBook;
import io.huiying.analysis.domain.release.ReleaseReader;
import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.analysis.domain.search.Interval;
import io.huiying.analysis.domain.search.PostCounts;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.PostPage;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.Member;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The posts of what a surge opened. A surge keeps none: they are those of its topic, in its region
 * and its hours, that search finds and that report no emergency.
 */
@ApplicationScoped
class SurgePosts {

  private static final String COUNTRY = "00";

  /** How far from a surge a moment may lie that is compared with it. */
  private static final Duration REACH = Duration.ofDays(7);

  /** Releases looked for besides, the newest first. */
  private static final int MOST_RELEASES = 20;

  private final HeatBook book;
  private final PostIndex index;

  SurgePosts(HeatBook book, PostIndex index) {
    this.book = book;
    this.index = index;
  }

  /** The hours of a surge, oldest first; empty when it is not known. */
  List<Heat.TopicHour> hours(String surgeId) {
    return book.surge(surgeId);
  }

  /**
   * What was said while it went on and around it.
   *
   * @param posts the newest of them, and what official sources published, however long before
   * @param byHour how many there were, by the beginning of the hour; quiet hours are missing
   * @param all whether {@code posts} are all that there are
   */
  record Around(List<Member> posts, Map<Instant, Integer> byHour, boolean all) {}

  /**
   * Its posts, at most {@value PostQuery#MAX_LIMIT}.
   *
   * @param hours of the surge, at least one
   * @throws ProblemException while search is away
   */
  List<Member> posts(List<Heat.TopicHour> hours) {
    return asked(
        () -> members(page(within(hours, Duration.ZERO, List.of()), PostQuery.MAX_LIMIT).items()));
  }

  /**
   * Its posts and those around it. The newest alone would leave out a notice, and what was said
   * before it, as soon as enough has been said since.
   *
   * @param hours of the surge, at least one
   * @param around how long before and after its hours
   * @param moments that it reaches to likewise, when they lie within a week of its hours
   * @throws ProblemException while search is away
   */
  Around around(List<Heat.TopicHour> hours, Duration around, List<Instant> moments) {
    PostFilter filter = within(hours, around, moments);
    return asked(
        () -> {
          PostPage newest = page(filter, PostQuery.MAX_LIMIT);
          PostPage official = page(official(filter), MOST_RELEASES);
          Map<String, Member> posts = new LinkedHashMap<>();
          members(newest.items()).forEach(post -> posts.put(post.postId(), post));
          members(official.items()).forEach(post -> posts.putIfAbsent(post.postId(), post));
          Map<Instant, Integer> byHour =
              index.series(SearchWords.NONE, filter, Interval.HOUR).stream()
                  .collect(
                      Collectors.toMap(
                          PostCounts.Moment::from, moment -> Math.toIntExact(moment.posts())));
          return new Around(List.copyOf(posts.values()), byHour, newest.last() == null);
        });
  }

  private PostPage page(PostFilter filter, int most) throws SearchUnavailableException {
    return index.find(new PostQuery(SearchWords.NONE, filter, most, null));
  }

  private static List<Member> members(List<FoundPost> found) {
    return found.stream().map(SurgePosts::member).toList();
  }

  /** A question to search. */
  private interface Question<T> {
    T answer() throws SearchUnavailableException;
  }

  private static <T> T asked(Question<T> question) {
    try {
      return question.answer();
    } catch (SearchUnavailableException e) {
      throw new ProblemException(
          Problem.of(503, "search-degraded", "Search is away", "检索暂不可用，请稍后再看这次升温的帖文"),
          Map.of("Retry-After", "5"));
    }
  }

  /** The one that most people noticed; empty when none was found. */
  static String headline(List<Member> posts) {
    return posts.stream()
        .max(Comparator.comparingLong(post -> post.heat() == null ? 0 : post.heat()))
        .map(Member::words)
        .orElse("");
  }

  static PostFilter within(List<Heat.TopicHour> hours, Duration around, List<Instant> moments) {
    Heat.TopicHour first = hours.getFirst();
    String region = first.region().equals(COUNTRY) ? null : first.region();
    Instant from = first.from();
    Instant to = hours.getLast().from().plus(Duration.ofHours(1));
    List<Instant> times =
        Stream.concat(
                Stream.of(from, to),
                moments.stream()
                    .filter(at -> at.isAfter(from.minus(REACH)) && at.isBefore(to.plus(REACH))))
            .sorted()
            .toList();
    return new PostFilter(
        first.topic(),
        region,
        null,
        null,
        null,
        false,
        null,
        Mark.LIVE,
        times.getFirst().minus(around),
        times.getLast().plus(around));
  }

  private static PostFilter official(PostFilter all) {
    return new PostFilter(
        all.topic(),
        all.place(),
        null,
        SourceKind.OFFICIAL,
        null,
        all.emergency(),
        null,
        all.mark(),
        all.from(),
        all.to());
  }

  static Member member(FoundPost found) {
    Post post = StoredPost.of(found);
    String words = post.title().isBlank() ? post.text().strip() : post.title();
    return new Member(
        post.postId(),
        words.substring(0, Math.min(words.length(), Member.MAX_WORDS)),
        post.sourceId(),
        null,
        true,
        place(found),
        null,
        post.knownSince(),
        post.ingestedAt(),
        List.of(),
        found.fields().get("heat") instanceof Number heat ? heat.longValue() : null,
        ReleaseReader.read(post).orElse(null));
  }

  private static Place place(FoundPost found) {
    return found.fields().get("place") instanceof Map<?, ?> place
        ? new Place(text(place.get("code")), text(place.get("name")))
        : Place.UNKNOWN;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
