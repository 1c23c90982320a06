package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Meaning;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Fictional assessed posts, told in the words of a test. */
public final class Posts {

  public static final Instant EVENING = Instant.parse("2026-03-02T10:00:00Z");

  public static final Place YUNLAN = new Place("990000", "云澜省");
  public static final Place YUNTING = new Place("990100", "云澜省云汀市");
  public static final Place BINJIANG = new Place("990102", "云澜省云汀市滨江区");
  public static final Place SHANYANG = new Place("990103", "云澜省云汀市山阳区");
  public static final Place SONGLING = new Place("980100", "北屏省松岭市");

  private String title;
  private String sourceId = "weibo-hot";
  private SourceKind kind = SourceKind.HOT_LIST;
  private Instant at = EVENING;
  private Instant firstSeen = null;
  private Mark mark = Mark.LIVE;
  private Place place = Place.UNKNOWN;
  private Hazard hazard = null;
  private boolean mainland = true;
  private Occurrence occurrence = null;
  private SeverityRange severity = null;
  private long heat = 0;
  private String text = "";
  private Meaning meaning = null;
  private final List<TopicScore> topics = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  private Posts(String title) {
    this.title = title;
  }

  public static Posts titled(String title) {
    return new Posts(title);
  }

  public Posts lead(String text) {
    this.text = text;
    return this;
  }

  public Posts in(Place place) {
    this.place = place;
    return this;
  }

  public Posts reporting(Hazard hazard) {
    this.hazard = hazard;
    return this;
  }

  public Posts abroad() {
    this.mainland = false;
    return this;
  }

  public Posts after(Duration time) {
    this.at = EVENING.plus(time);
    return this;
  }

  /** Read again by now: what was seen first so long after the evening. */
  public Posts firstSeen(Duration time) {
    this.firstSeen = EVENING.plus(time);
    return this;
  }

  public Posts by(String sourceId, SourceKind kind) {
    this.sourceId = sourceId;
    this.kind = kind;
    return this;
  }

  public Posts about(Topic topic) {
    topics.add(new TopicScore(topic, 0.9, List.of()));
    return this;
  }

  /** What it means, as a vector of two components at this angle. */
  public Posts meaning(double degrees) {
    double angle = Math.toRadians(degrees);
    this.meaning = Meaning.of(new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
    return this;
  }

  public Posts meaning(float[] vector) {
    this.meaning = Meaning.of(vector);
    return this;
  }

  public Posts drill() {
    this.mark = Mark.DRILL;
    return this;
  }

  public Posts heat(long heat) {
    this.heat = heat;
    return this;
  }

  public Posts dead(long value) {
    return figure(FigureKind.DEAD, value);
  }

  public Posts figure(FigureKind figure, long value) {
    figures.add(
        new Figure(
            figure,
            Figure.State.STATED,
            Figure.Scope.CUMULATIVE,
            value,
            value,
            value,
            null,
            sourceId,
            kind,
            at,
            value + "人",
            null));
    return this;
  }

  public Posts occurred(Instant from, Instant to) {
    this.occurrence = new Occurrence(from, to, Occurrence.Precision.HOUR, null, null);
    return this;
  }

  public Posts graded(Severity lower, Severity upper) {
    this.severity = new SeverityRange(lower, upper, "slga-493", "");
    return this;
  }

  public AssessedPost post() {
    Post post =
        new Post(
            Ids.post(sourceId, title),
            sourceId,
            kind,
            title,
            null,
            title,
            text,
            firstSeen == null ? at : firstSeen,
            firstSeen == null ? at : firstSeen,
            at,
            null,
            new Engagement(heat, 0, 0, 0),
            mark);
    Emergency emergency =
        hazard == null ? null : new Emergency(hazard.kind(), hazard, mainland, 0.9, List.of());
    return new AssessedPost(
        post, topics, emergency, place, figures, occurrence, severity, "test", at, meaning);
  }
}
