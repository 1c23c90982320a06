package io.huiying.analysis.domain.group;

import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The groups that one key leads to, in the order in which they were last told. */
final class Recent {

  /** In access order: what is put again goes to the end. */
  private final LinkedHashMap<String, Boolean> groups = new LinkedHashMap<>(4, 0.75f, true);

  void touch(String groupId) {
    groups.put(groupId, true);
  }

  @Nullable Recent without(String groupId) {
    groups.remove(groupId);
    return groups.isEmpty() ? null : this;
  }

  int size() {
    return groups.size();
  }

  void newest(int limit, Consumer<String> seen) {
    var newestFirst = groups.sequencedKeySet().reversed().iterator();
    for (int i = 0; i < limit && newestFirst.hasNext(); i++) {
      seen.accept(newestFirst.next());
    }
  }
}
