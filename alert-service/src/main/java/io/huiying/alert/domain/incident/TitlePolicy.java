package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.Intake;
import io.huiying.contracts.post.Mark;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names an incident by place and hazard or topic, never in a post's own words. */
final class TitlePolicy {

  /** Begins every title of an exercise. */
  static final String DRILL = "【演练】";

  /** 云澜省云汀市 is shown as 云汀市; a province alone keeps its name. */
  private static final Pattern PROVINCE = Pattern.compile("^\\p{IsHan}{2,10}?(?:省|自治区)(?=.)");

  private TitlePolicy() {}

  static String title(
      Mark mark, boolean mainland, Place place, @Nullable Hazard hazard, List<TopicScore> topics) {
    String prefix = mark == Mark.DRILL ? DRILL : "";
    return prefix + where(mainland, place) + what(hazard, topics);
  }

  /**
   * The title that an incident would have there; the office's own name for it stays.
   *
   * @param hazard when it became known or more exact, else absent
   */
  static String title(
      Incident incident,
      boolean mainland,
      Place place,
      @Nullable Hazard hazard,
      List<TopicScore> topics) {
    Intake intake = incident.handled().intake();
    if (intake != null && intake.title() != null) {
      return incident.title();
    }
    Hazard known = hazard == null ? incident.hazard() : hazard;
    return known == null && incident.kind() == IncidentKind.EMERGENCY
        ? emergency(incident.mark(), place)
        : title(incident.mark(), mainland, place, known, topics);
  }

  /** The title of an emergency of which nobody knows yet what it is. */
  static String emergency(Mark mark, Place place) {
    return marked(mark, where(true, place) + "突发事件");
  }

  /** A person's own words for it, marked as an exercise where it is one. */
  static String marked(Mark mark, String title) {
    return mark == Mark.DRILL && !title.startsWith(DRILL) ? DRILL + title : title;
  }

  private static String where(boolean mainland, Place place) {
    if (place.known()) {
      return PROVINCE.matcher(place.name()).replaceFirst("");
    }
    return mainland ? "（地点待核）" : "（境外）";
  }

  private static String what(@Nullable Hazard hazard, List<TopicScore> topics) {
    if (hazard != null) {
      return hazard.label();
    }
    return topics.isEmpty() ? "舆情" : topics.getFirst().code().label() + "舆情";
  }
}
