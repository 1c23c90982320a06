package io.huiying.analysis.cli.training;

import io.huiying.contracts.assess.Topic;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The seven classes of the TipDM citizens' messages and the topics that fall under each, by the
 * second level of its own taxonomy: 安全生产 lies under 城乡建设, 社会保险 under 劳动和社会保障, 食品药品监管 under 卫生计生.
 * Public security, governance and disasters have no class there.
 */
enum MessageClass {
  URBAN("城乡建设", Topic.CITY_MANAGEMENT, Topic.HOUSING, Topic.WORK_SAFETY),
  ENVIRONMENT("环境保护", Topic.ECOLOGY),
  TRANSPORT("交通运输", Topic.TRANSPORT),
  EDUCATION("教育文体", Topic.EDUCATION),
  LABOUR("劳动和社会保障", Topic.EMPLOYMENT, Topic.ELDERLY_CARE, Topic.WELFARE),
  TRADE("商贸旅游", Topic.MARKET, Topic.FINANCE),
  HEALTH("卫生计生", Topic.HEALTHCARE, Topic.FOOD_DRUG);

  private final String label;
  private final Set<Topic> topics;

  MessageClass(String label, Topic first, Topic... others) {
    this.label = label;
    this.topics = EnumSet.of(first, others);
  }

  /** The class of a label of the data set. */
  static MessageClass of(String label) {
    return Arrays.stream(values())
        .filter(each -> each.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no class " + label));
  }

  /** Whether a topic falls under this class. */
  boolean covers(Topic topic) {
    return topics.contains(topic);
  }

  String label() {
    return label;
  }
}
