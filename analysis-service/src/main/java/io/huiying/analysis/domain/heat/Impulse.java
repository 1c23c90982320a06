package io.huiying.analysis.domain.heat;

import io.huiying.analysis.domain.release.ReleaseReader;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.SeenRelease;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one post adds to the heat of one of its topics; without a post, only the word that this hour
 * was read.
 *
 * @param postId empty when it only says that this hour was read
 * @param region two digits of the province, {@code 00} when the post names none
 * @param weight at least 0
 * @param fresh whether the house sees the post for the first time
 * @param opens whether it may speak for a 舆情: it reports no emergency, which is an incident
 *     already, and this topic is its first, so that one matter does not open two
 * @param hotList whether it stands on a hot list: it counts again in each hour that it stays there
 * @param heat the platform's own number
 * @param sourceId who published it
 * @param title its title or beginning
 * @param publishedAt as claimed, else when first seen
 * @param at when this house read it
 * @param place as precise as the post names it, absent when it names none
 * @param voice who speaks, by {@link Voices}; absent when the source does, and in what older
 *     versions sent
 * @param release what an official source released by it, where its words say what kind of release
 *     it is and it may speak for a 舆情; absent for all else
 */
public record Impulse(
    String postId,
    String region,
    double weight,
    boolean fresh,
    boolean opens,
    boolean hotList,
    long heat,
    String sourceId,
    String title,
    Instant publishedAt,
    Instant at,
    @Nullable Place place,
    @Nullable String voice,
    @Nullable SeenRelease release) {

  /** The region of the whole country. */
  public static final String COUNTRY = "00";

  static final int MAX_TITLE = 100;

  /** Of a post in which its source speaks. */
  public Impulse(
      String postId,
      String region,
      double weight,
      boolean fresh,
      boolean opens,
      boolean hotList,
      long heat,
      String sourceId,
      String title,
      Instant publishedAt,
      Instant at,
      @Nullable Place place) {
    this(
        postId,
        region,
        weight,
        fresh,
        opens,
        hotList,
        heat,
        sourceId,
        title,
        publishedAt,
        at,
        place,
        null,
        null);
  }

  /** What a post adds to one of its topics. */
  public static Impulse of(AssessedPost assessed, Topic topic, double weight) {
    Post post = assessed.post();
    String code = assessed.place().code();
    boolean fresh = isFresh(post);
    boolean opens = assessed.emergency() == null && assessed.topics().getFirst().code() == topic;
    return new Impulse(
        post.postId(),
        code.length() < 2 ? COUNTRY : code.substring(0, 2),
        weight,
        fresh,
        opens,
        post.sourceKind() == SourceKind.HOT_LIST,
        post.engagement().heat(),
        post.sourceId(),
        titleOf(post),
        post.knownSince(),
        post.ingestedAt(),
        code.length() < 2 ? null : assessed.place(),
        Voices.of(assessed),
        fresh && opens ? release(post) : null);
  }

  private static @Nullable SeenRelease release(Post post) {
    return ReleaseReader.read(post).filter(seen -> seen.kind() != null).orElse(null);
  }

  /** The word that something was read in an hour: what is quiet in it really was. */
  public static Impulse wasRead(Instant at) {
    return new Impulse("", COUNTRY, 0, false, false, false, 0, "", "", at, at, null);
  }

  /** Whether this house sees a post for the first time. */
  static boolean isFresh(Post post) {
    return post.firstSeenAt().equals(post.ingestedAt());
  }

  static String titleOf(Post post) {
    String words = post.title().isBlank() ? post.text().strip() : post.title().strip();
    return words.substring(0, Math.min(words.length(), MAX_TITLE));
  }

  /** Who speaks: its voice, else its source. */
  String speaker() {
    return voice == null ? sourceId : voice;
  }

  boolean isPost() {
    return !postId.isEmpty();
  }
}
