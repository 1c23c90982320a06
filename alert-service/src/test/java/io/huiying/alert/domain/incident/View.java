package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What posts say about a fire in fictional 云汀市, to be varied. */
public final class View {

  public static final String GROUP = Ids.group("p1");
  public static final String INCIDENT = Ids.incident(GROUP);
  public static final Place BINJIANG = new Place("990102", "云澜省云汀市滨江区");
  public static final Place YUNTING = new Place("990100", "云澜省云汀市");

  private String group = GROUP;
  private Mark mark = Mark.LIVE;
  private Hazard hazard = Hazard.FIRE;
  private boolean mainland = true;
  private Place place = BINJIANG;
  private Occurrence occurrence;
  private long dead = 3;
  private Severity lower = Severity.LARGER;
  private Severity upper = Severity.LARGER;
  private boolean graded = true;
  private int posts = 3;
  private int sources = 2;
  private Instant seen = Scenario.NOON;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Occurrence> otherTimes = new ArrayList<>();

  public static View fire() {
    return new View();
  }

  /** Another group than {@link #GROUP}. */
  public View group(String id) {
    group = id;
    return this;
  }

  public View drill() {
    mark = Mark.DRILL;
    return this;
  }

  public View hazard(Hazard kind) {
    hazard = kind;
    return this;
  }

  public View abroad() {
    mainland = false;
    place = Place.UNKNOWN;
    return this;
  }

  public View at(Place where) {
    place = where;
    return this;
  }

  public View occurred(Instant when) {
    return occurred(when, when);
  }

  public View occurred(Instant from, Instant to) {
    occurrence = new Occurrence(from, to, Occurrence.Precision.HOUR, "下午1时许", null);
    return this;
  }

  /** Another time is told that contradicts {@link #occurred}. */
  public View alsoTold(Instant from, Instant to) {
    otherTimes.add(new Occurrence(from, to, Occurrence.Precision.DAY, "前一天夜里", null));
    return this;
  }

  public View dead(long number) {
    dead = number;
    return this;
  }

  /** Instead of the deaths, or beside them: what some source counts. */
  public View counting(FigureKind kind, long number, SourceKind source, Instant at) {
    figures.add(figure(kind, number, source, at));
    return this;
  }

  public View sources(int number) {
    sources = number;
    return this;
  }

  public View severity(Severity from, Severity to) {
    lower = from;
    upper = to;
    return this;
  }

  public View ungraded() {
    graded = false;
    return this;
  }

  public View posts(int number) {
    posts = number;
    return this;
  }

  public View seen(Instant at) {
    seen = at;
    return this;
  }

  public GroupView build() {
    List<Figure> counted = new ArrayList<>(figures);
    if (dead > 0) {
      counted.addFirst(figure(FigureKind.DEAD, dead, SourceKind.values()[0], seen));
    }
    SeverityRange severity =
        graded ? new SeverityRange(lower, upper, "slga-493", "遇难 " + dead + " 人，第三条") : null;
    return new GroupView(
        group,
        mark,
        "云汀市滨江区一商场起火",
        List.of(
            new TopicScore(
                Topic.WORK_SAFETY, 0.9, List.of(new Span(Span.Field.TITLE, 9, 11, "起火")))),
        hazard,
        mainland,
        place,
        occurrence,
        counted,
        severity,
        posts,
        sources,
        100,
        seen,
        seen,
        seen,
        null,
        List.of(),
        otherTimes);
  }

  private static Figure figure(FigureKind kind, long number, SourceKind source, Instant at) {
    return new Figure(
        kind,
        Figure.State.STATED,
        Figure.Scope.CUMULATIVE,
        number,
        number,
        number,
        null,
        "yunting-news",
        source,
        at,
        "已致" + number + "人" + kind.label(),
        null);
  }
}
