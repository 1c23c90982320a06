package io.huiying.analysis.domain.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of results.
 *
 * @param items newest first
 * @param last where it ends when there is more, absent on the last page
 */
public record PostPage(List<FoundPost> items, PostQuery.@Nullable Position last) {

  public PostPage {
    items = List.copyOf(items);
  }
}
