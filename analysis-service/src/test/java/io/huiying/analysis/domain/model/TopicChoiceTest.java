package io.huiying.analysis.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.lexicon.Lexicon;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalForm;
import io.huiying.analysis.domain.topic.TopicTerm;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicChoiceTest {

  private final TopicModel model = Models.speaking("停水", Topic.CITY_MANAGEMENT, 3);
  private final Lexicon lexicon =
      new Lexicon.Builder(new NormalForm(Map.of()))
          .add("学校", new TopicTerm(Topic.EDUCATION, 3))
          .build("test");

  private List<TopicScore> shown(String title, Map<Topic, Double> topics) {
    Reading reading = lexicon.read(title, "");
    return shown(reading, topics, Set.of(Topic.values()), false);
  }

  private List<TopicScore> shown(
      Reading reading, Map<Topic, Double> topics, Set<Topic> ruled, boolean letter) {
    return new TopicChoice(model, ruled, 2).shown(new Beliefs(topics, 0, false), reading, letter);
  }

  @Test
  void aTopicWithAnEmptyRuleMatchesNothing() {
    Reading reading = lexicon.read("滨江区停水", "");
    Map<Topic, Double> topics = Map.of(Topic.CITY_MANAGEMENT, 0.99);
    assertThat(shown(reading, topics, Set.of(Topic.EDUCATION), false)).isEmpty();
  }

  @Test
  void showsTheBestTopicOfALetterBelowItsThreshold() {
    Reading reading = lexicon.read("学校停水", "");
    Map<Topic, Double> topics = Map.of(Topic.CITY_MANAGEMENT, 0.3, Topic.EDUCATION, 0.2);
    assertThat(shown(reading, topics, Set.of(Topic.values()), true))
        .extracting(TopicScore::code)
        .containsExactly(Topic.CITY_MANAGEMENT);
    assertThat(shown(reading, topics, Set.of(Topic.values()), false)).isEmpty();
  }

  @Test
  void quotesTheLexiconsWord() {
    List<TopicScore> shown = shown("云汀一学校", Map.of(Topic.EDUCATION, 0.7));
    assertThat(shown).extracting(TopicScore::code).containsExactly(Topic.EDUCATION);
    assertThat(shown.getFirst().evidence()).containsExactly(new Span(Span.Field.TITLE, 3, 5, "学校"));
  }

  @Test
  void quotesTheGramThatWeighsMostWhereTheLexiconHasNoWord() {
    List<TopicScore> shown = shown("滨江区停水", Map.of(Topic.CITY_MANAGEMENT, 0.9));
    assertThat(shown.getFirst().evidence()).containsExactly(new Span(Span.Field.TITLE, 3, 5, "停水"));
  }

  @Test
  void showsNothingThatNoWordSpeaksFor() {
    assertThat(shown("云汀今日晴", Map.of(Topic.HOUSING, 0.99))).isEmpty();
  }

  @Test
  void showsTheBestAndNoMoreThanAllowed() {
    Map<Topic, Double> topics = new EnumMap<>(Topic.class);
    topics.put(Topic.CITY_MANAGEMENT, 0.6);
    topics.put(Topic.EDUCATION, 0.9);
    topics.put(Topic.FINANCE, 0.4);
    assertThat(shown("学校停水", topics))
        .extracting(TopicScore::code)
        .containsExactly(Topic.EDUCATION, Topic.CITY_MANAGEMENT);
  }
}
