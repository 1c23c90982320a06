package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.signal.GroupView;
import java.util.List;

/** The title that says most of an event: where, what, how many. */
final class Headline {

  private static final int LENGTH = 60;

  private Headline() {}

  /** A post's title, or the beginning of its text when it has none. */
  static String of(Post post) {
    return of(post.title().isBlank() ? post.text() : post.title());
  }

  /** The first line of some words. */
  static String of(String words) {
    String line = words.strip().lines().findFirst().orElse("");
    return line.length() <= LENGTH ? line : line.substring(0, LENGTH) + "…";
  }

  /** The group's headline, or the post's where it says a place or a toll that the group lacks. */
  static String better(GroupView group, Telling post) {
    if (!post.reportsEmergency()) {
      return group.headline();
    }
    AssessedPost told = post.assessed();
    boolean sameOrBetterPlace =
        told.place().known() && (!group.place().known() || told.place().touches(group.place()));
    boolean findsPlace = sameOrBetterPlace && !group.place().known();
    boolean raisesToll = dead(told.figures()) > dead(group.figures());
    boolean says = findsPlace || (raisesToll && (sameOrBetterPlace || !group.place().known()));
    return says ? of(told.post()) : group.headline();
  }

  private static long dead(List<Figure> figures) {
    return figures.stream()
        .filter(f -> f.kind() == FigureKind.DEAD && f.scope() == Figure.Scope.CUMULATIVE)
        .mapToLong(Figure::lower)
        .max()
        .orElse(0);
  }
}
