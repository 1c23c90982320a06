package io.huiying.analysis.adapters.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.assess.Understanding;
import io.huiying.analysis.domain.explain.Belonging;
import io.huiying.analysis.domain.explain.Explainer;
import io.huiying.analysis.domain.explain.Explanation;
import io.huiying.analysis.domain.explain.ExplanationText;
import io.huiying.analysis.domain.group.KeptGroups;
import io.huiying.analysis.domain.search.FoldBook;
import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.SearchRefusedException;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Why a post was understood as it was, and why it is in its group or in none. The stored post is
 * read anew by the rules and models of today; where it was assessed by others, the answer says so.
 * Audited before it is answered.
 */
@Path("/api/v1/posts/{id}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"monitor", "duty-officer", "manager", "admin"})
@Blocking
public class ExplanationResource {

  private static final int MAX_ID = 64;

  private final PostIndex index;
  private final PostAssessor assessor;
  private final KeptGroups groups;
  private final FoldBook folds;
  private final String model = Lexicons.modelVersion();
  private final Reader reader;

  ExplanationResource(
      PostIndex index, PostAssessor assessor, KeptGroups groups, FoldBook folds, Reader reader) {
    this.index = index;
    this.assessor = assessor;
    this.groups = groups;
    this.folds = folds;
    this.reader = reader;
  }

  /**
   * The answer.
   *
   * @param id of the post
   * @param assessedBy version of the rules by which the stored assessment was made
   * @param current whether these are the rules of the explanation
   * @param explanation why, by the rules of today
   * @param text the same for people
   * @param groupId the group that names the post or what it repeats; absent when none is kept
   * @param reason why it joined, opened or was folded; absent where that is no longer kept
   * @param grouping the same for people: why joined, or why in no group
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Answer(
      String id,
      String assessedBy,
      boolean current,
      Explanation explanation,
      List<String> text,
      @Nullable String groupId,
      @Nullable JoinReason reason,
      String grouping) {}

  @GET
  @Operation(summary = "Why a post was understood as it was, and why it joined its group or none")
  public Answer explain(@PathParam("id") String id) {
    if (id.length() > MAX_ID) {
      throw PostResource.noSuchPost();
    }
    reader.audit("post.explain", id);
    try {
      return index.get(id).map(this::answer).orElseThrow(PostResource::noSuchPost);
    } catch (SearchUnavailableException e) {
      throw away();
    } catch (SearchRefusedException e) {
      throw PostResource.refused(e);
    }
  }

  private Answer answer(FoundPost found) {
    Post post = StoredPost.of(found);
    Understanding understood = assessor.understand(post, post.ingestedAt());
    Explanation explained = Explainer.explain(understood, model);
    Belonging belonging =
        Belonging.of(
            understood.assessed(),
            found.fields().containsKey("emergencyKind"),
            folds.originalOf(found.id()),
            groups);
    String assessedBy = StoredPost.text(found.fields(), "lexicon");
    return new Answer(
        found.id(),
        assessedBy,
        assessedBy.equals(explained.rules()),
        explained,
        ExplanationText.lines(explained),
        belonging.groupId(),
        belonging.reason(),
        belonging.text());
  }

  private static ProblemException away() {
    Problem problem = Problem.of(503, "search-degraded", "Search is away", "检索暂不可用，请稍后再看判读依据");
    return new ProblemException(problem, Map.of("Retry-After", "5"));
  }
}
