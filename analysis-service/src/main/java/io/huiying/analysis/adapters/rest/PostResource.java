package io.huiying.analysis.adapters.rest;

import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.PostPage;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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

  private final PostIndex index;
  private final Reader reader;

  PostResource(PostIndex index, Reader reader) {
    this.index = index;
    this.reader = reader;
  }

  /**
   * A page of posts.
   *
   * @param items newest first
   * @param next cursor of the next page, absent on the last
   */
  public record Page(List<Item> items, @Nullable String next) {}

  /** A post with stretches around the words looked for. */
  public record Item(String id, Map<String, Object> post, Map<String, List<String>> highlights) {}

  @GET
  @Operation(summary = "Posts that fit, newest first")
  public Page find(
      @QueryParam("q") @Nullable String words,
      @QueryParam("topic") @Nullable String topic,
      @QueryParam("place") @Nullable String place,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    PostQuery query = QueryParameters.read(words, topic, place, from, to, limit, cursor);
    reader.audit("post.search", QueryParameters.described(query));
    try {
      PostPage page = index.find(query);
      List<Item> items = page.items().stream().map(PostResource::item).toList();
      return new Page(items, page.last() == null ? null : Cursors.write(page.last()));
    } catch (SearchUnavailableException e) {
      throw degraded(e);
    }
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One post and what was understood of it")
  public Item get(@PathParam("id") String id) {
    if (id.length() > MAX_ID) {
      throw noSuchPost();
    }
    reader.audit("post.read", id);
    try {
      return index.get(id).map(PostResource::item).orElseThrow(PostResource::noSuchPost);
    } catch (SearchUnavailableException e) {
      throw degraded(e);
    }
  }

  private static Item item(FoundPost found) {
    return new Item(found.id(), found.fields(), found.highlights());
  }

  private static ProblemException noSuchPost() {
    return new ProblemException(Problem.of(404, "no-such-post", "No such post", "没有这条帖文"));
  }

  private static ProblemException degraded(SearchUnavailableException e) {
    LOG.warnf("search degraded: cause=%s", e.getMessage());
    Problem problem =
        Problem.of(503, "search-degraded", "Search is away", "检索暂不可用；告警、时限与处置不受影响，恢复后自动补齐");
    return new ProblemException(problem, Map.of("Retry-After", "5"));
  }
}
