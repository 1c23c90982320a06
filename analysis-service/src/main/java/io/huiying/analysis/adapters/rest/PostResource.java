package io.huiying.analysis.adapters.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.huiying.analysis.domain.search.FoldBook;
import io.huiying.analysis.domain.search.FoldedSearch;
import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.analysis.domain.search.Interval;
import io.huiying.analysis.domain.search.PostCounts;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.PostPage;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchRefusedException;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.analysis.domain.search.SimilarPost;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Search in the assessed posts. Every search and every read is audited before it is answered. */
@Path("/api/v1/posts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"monitor", "duty-officer", "manager", "admin"})
@Blocking
public class PostResource {

  private static final Logger LOG = Logger.getLogger(PostResource.class);
  private static final int MAX_ID = 64;
  private static final int NEIGHBOURS = 10;

  private final PostIndex index;
  private final FoldedSearch folded;
  private final FoldBook folds;
  private final Reader reader;

  PostResource(PostIndex index, FoldedSearch folded, FoldBook folds, Reader reader) {
    this.index = index;
    this.folded = folded;
    this.folds = folds;
    this.reader = reader;
  }

  /**
   * A page of posts.
   *
   * @param items newest first
   * @param next cursor of the next page, absent on the last
   */
  public record Page(List<Item> items, @Nullable String next) {}

  /**
   * A post with stretches around the words looked for.
   *
   * @param repeats how many posts say the same after it, whatever was looked for
   * @param repeated the post that said so first, absent when this one did
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      String id,
      Map<String, Object> post,
      Map<String, List<String>> highlights,
      int repeats,
      @Nullable String repeated) {}

  /** Moments in order. */
  public record Series(String interval, List<PostCounts.Moment> moments) {}

  /** A post near in meaning; likeness from -1 to 1. */
  public record Neighbour(String id, double likeness, Map<String, Object> post) {}

  /** Nearest first. */
  public record Neighbours(List<Neighbour> items) {}

  @GET
  @Operation(summary = "Posts that fit, newest first; repeats only when unfold is true")
  public Page find(
      @BeanParam QueryParameters parameters,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    PostQuery query = parameters.query(limit, cursor);
    boolean unfolded = parameters.unfolded();
    return answered(
        "post.search",
        parameters.described(),
        () -> {
          PostPage page = unfolded ? index.find(query) : folded.find(query);
          List<Item> items = page.items().stream().map(this::item).toList();
          return new Page(items, page.last() == null ? null : Cursors.write(page.last()));
        });
  }

  @GET
  @Path("/facets")
  @Operation(summary = "How many posts fit: by topic, province, source, hazard, possible grade")
  public PostCounts facets(@BeanParam QueryParameters parameters) {
    SearchWords words = parameters.words();
    PostFilter filter = parameters.filter();
    return answered("post.count", parameters.described(), () -> index.count(words, filter));
  }

  @GET
  @Path("/series")
  @Operation(summary = "How many posts fit in each minute, hour or day that has any")
  public Series series(
      @BeanParam QueryParameters parameters,
      @QueryParam("interval") @DefaultValue("hour") String code) {
    SearchWords words = parameters.words();
    PostFilter filter = parameters.filter();
    Interval interval = parameters.interval(code);
    return answered(
        "post.series",
        parameters.described(),
        () -> new Series(interval.code(), index.series(words, filter, interval)));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One post and what was understood of it")
  public Item get(@PathParam("id") String id) {
    return answered(
        "post.read",
        bounded(id),
        () -> index.get(id).map(this::item).orElseThrow(PostResource::noSuchPost));
  }

  @GET
  @Path("/{id}/similar")
  @Operation(summary = "The posts nearest in meaning, among those that have a sentence vector")
  public Neighbours similar(
      @PathParam("id") String id, @QueryParam("limit") @Nullable String limit) {
    int most = QueryParameters.limit(limit, NEIGHBOURS);
    return answered(
        "post.similar",
        bounded(id),
        () ->
            new Neighbours(
                index.similar(id, most).orElseThrow(PostResource::noSuchPost).stream()
                    .map(PostResource::neighbour)
                    .toList()));
  }

  /** Asks the index while the audit is being written, and answers when both are done. */
  private <T> T answered(String action, String target, Search<T> search) {
    Reader.Audited audited = reader.beginAudit(action, target);
    try {
      try {
        return search.ask();
      } finally {
        // Also what is not there is told only once it is known who asked.
        audited.await();
      }
    } catch (SearchUnavailableException e) {
      throw degraded(e);
    } catch (SearchRefusedException e) {
      throw refused(e);
    }
  }

  /** Asks the index. */
  @FunctionalInterface
  private interface Search<T> {
    T ask() throws SearchUnavailableException;
  }

  private static String bounded(String id) {
    if (id.length() > MAX_ID) {
      throw noSuchPost();
    }
    return id;
  }

  private Item item(FoundPost found) {
    return new Item(
        found.id(),
        found.fields(),
        found.highlights(),
        folds.repeats(found.id()),
        folds.originalOf(found.id()).orElse(null));
  }

  private static Neighbour neighbour(SimilarPost similar) {
    return new Neighbour(similar.post().id(), similar.likeness(), similar.post().fields());
  }

  static ProblemException noSuchPost() {
    return new ProblemException(Problem.of(404, "no-such-post", "No such post", "没有这条帖文"));
  }

  static ProblemException refused(SearchRefusedException e) {
    LOG.warnf("search refused: cause=%s", e.getMessage());
    return new ProblemException(
        Problem.of(
            400, "invalid-query", "The query asks for too much", "检索条件过宽或无法执行，请缩小时间范围或减少检索词"));
  }

  private static ProblemException degraded(SearchUnavailableException e) {
    LOG.warnf("search degraded: cause=%s", e.getMessage());
    Problem problem =
        Problem.of(503, "search-degraded", "Search is away", "检索暂不可用；告警、时限与处置不受影响，恢复后自动补齐");
    return new ProblemException(problem, Map.of("Retry-After", "5"));
  }
}
