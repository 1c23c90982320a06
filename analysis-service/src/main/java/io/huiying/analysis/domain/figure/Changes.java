package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.text.NormalText;
import java.util.List;

/**
 * The verb right before a number that puts it into another one's place.
 *
 * @param text where it stands
 */
record Changes(NormalText text) {

  private static final List<String> RISING =
      List.of(
          "升至", "增至", "增加到", "上升到", "上升至", "增加至", "上升为", "增加为", "攀升至", "达到", "更新为", "修正为", "调整为",
          "更正为", "变更为", "上调至", "上调为", "上修至", "上修为");

  private static final List<String> FALLING =
      List.of(
          "降至", "降至目前", "减少到", "减少至", "下降到", "下降至", "减至", "减为", "下修至", "下修为", "下调至", "下调为", "核减至",
          "核减为");

  /** Words by which an authority says that an earlier number was wrong. */
  private static final List<String> REVISING =
      List.of("更正为", "修正为", "调整为", "变更为", "下修至", "下修为", "下调至", "下调为", "核减至", "核减为", "上修至", "上修为");

  private static final List<String> FROM = List.of("由", "从");
  private static final int NEAR = 12;

  /** 遇难人数从11人增加到25人: the new total, however far its word lies back. */
  boolean rises(People people) {
    return endsWith(people, RISING) || falls(people);
  }

  /** 失踪人数由63人降至11人. */
  boolean falls(People people) {
    return endsWith(people, FALLING);
  }

  /** Whether an authority takes an earlier number back. */
  boolean revises(People people) {
    return endsWith(people, REVISING);
  }

  /** 由16人调整为15人: the number that another one replaces. */
  boolean replaced(People people, People next) {
    boolean from = FROM.stream().anyMatch(word -> text.has(word, people.start() - word.length()));
    return from && next.start() - people.end() <= NEAR && rises(next);
  }

  private boolean endsWith(People people, List<String> words) {
    return words.stream().anyMatch(word -> text.has(word, people.start() - word.length()));
  }
}
