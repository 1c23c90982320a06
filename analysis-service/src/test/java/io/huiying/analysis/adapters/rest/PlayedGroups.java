package io.huiying.analysis.adapters.rest;

import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static io.huiying.analysis.domain.group.Posts.titled;

import io.huiying.analysis.domain.group.Grading;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.analysis.domain.group.KeptGroups;
import io.huiying.analysis.domain.group.TermWeights;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.contracts.signal.OpenGroup;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** At most one group, of a fire in 云汀, with the posts and the reasons that a test gives it. */
@Mock
@ApplicationScoped
public class PlayedGroups implements KeptGroups {

  private volatile @Nullable OpenGroup kept;

  public void behave() {
    kept = null;
  }

  /** Keeps the group with these posts. */
  public OpenGroup keep(List<String> posts, List<JoinReason> reasons) {
    OpenGroup group = fire(posts, reasons);
    kept = group;
    return group;
  }

  private static OpenGroup fire(List<String> posts, List<JoinReason> reasons) {
    var first = titled("云汀商场起火").in(YUNTING).reporting(Hazard.FIRE).post();
    OpenGroup opened =
        GroupingDesk.empty(new TermWeights(Map.of(), 365), Grading.GRAVEST_TOLD)
            .accept(first, first.assessedAt())
            .changed()
            .orElseThrow();
    return new OpenGroup(
        opened.view(),
        posts,
        opened.sources(),
        opened.terms(),
        opened.revision(),
        opened.toldPosts(),
        opened.toldAt(),
        List.of(),
        reasons,
        List.of());
  }

  @Override
  public Optional<OpenGroup> find(String groupId) {
    return Optional.ofNullable(kept).filter(group -> group.groupId().equals(groupId));
  }

  @Override
  public Optional<OpenGroup> holding(String postId) {
    return Optional.ofNullable(kept).filter(group -> group.members().contains(postId));
  }
}
