package io.huiying.analysis.domain.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.analysis.domain.lexicon.Lexicon;
import io.huiying.analysis.domain.text.NormalForm;
import io.huiying.contracts.assess.Topic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicRulesTest {

  private final NearRule wages = new NearRule(0, Topic.EMPLOYMENT, 6, 3);
  private final Lexicon lexicon =
      new Lexicon.Builder(new NormalForm(Map.of()))
          .add("物业", new TopicTerm(Topic.HOUSING, 3))
          .add("物业费", new TopicTerm(Topic.HOUSING, 3))
          .add("票房", new TopicTerm(Topic.HOUSING, 0))
          .add("房", new TopicTerm(Topic.HOUSING, 1))
          .add("拖欠", new NearTerm(wages, NearTerm.Side.ONE))
          .add("工资", new NearTerm(wages, NearTerm.Side.OTHER))
          .build("test");

  private List<TopicFinding> found(String title, String text) {
    return TopicRules.findings(lexicon.read(title, text));
  }

  /** A topic whose rule is empty has no term: its absence must not read as "everything". */
  @ParameterizedTest
  @ValueSource(strings = {"云汀一小区物业费上涨", "只说工资", "", "。"})
  void aTopicWithAnEmptyRuleMatchesNothing(String title) {
    Lexicon empty = new Lexicon.Builder(new NormalForm(Map.of())).build("empty");
    assertThat(TopicRules.findings(empty.read(title, title))).isEmpty();
    assertThat(found(title, title)).noneMatch(finding -> finding.topic() == Topic.WELFARE);
  }

  @Test
  void findsTheLongestPhrase() {
    assertThat(found("云汀一小区物业费上涨", ""))
        .containsExactly(new TopicFinding(Topic.HOUSING, 3, 5, 8, false));
  }

  @Test
  void findsNothingInsideAnExclusion() {
    assertThat(found("新片票房破亿", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"拖欠工人三月工资", "工资被拖欠", "工地拖欠工资"})
  void findsTwoWordsCloseTogetherInEitherOrder(String title) {
    assertThat(found(title, "")).singleElement().matches(TopicFinding::near);
  }

  @ParameterizedTest
  @ValueSource(strings = {"拖欠水费的租客多年来没有一份工资", "有人拖欠。工资照发", "只说工资"})
  void findsNothingWhereTheyAreFarApartOrInTwoSentences(String title) {
    assertThat(found(title, "")).isEmpty();
  }

  @Test
  void firesARuleOnce() {
    assertThat(found("拖欠工资，又拖欠工资", "再拖欠工资")).hasSize(1);
  }

  @Test
  void refusesARuleThatCanNeverFire() {
    assertThatThrownBy(() -> new NearRule(1, Topic.FINANCE, -1, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
