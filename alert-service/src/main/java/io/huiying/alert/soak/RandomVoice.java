package io.huiying.alert.soak;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.SeenRelease;
import io.huiying.contracts.wire.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What posts may tell, at random: few groups, so that the same incidents meet again and again. */
final class RandomVoice {

  static final List<Place> PLACES =
      List.of(
          new Place("990102", "云澜省云汀市滨江区"),
          new Place("990103", "云澜省云汀市山阳区"),
          new Place("990100", "云澜省云汀市"),
          new Place("980100", "海宁省望川市"),
          Place.UNKNOWN);

  private final Random random;
  private int signals;

  RandomVoice(Random random) {
    this.random = random;
  }

  GroupSignal signal(String groupId, Instant now) {
    String id = "s" + ++signals;
    GroupView view = view(groupId, now);
    return switch (random.nextInt(12)) {
      case 0 -> new GroupSignal.GroupCooled(id, view, now);
      case 1 ->
          new GroupSignal.OfficialReleaseSeen(
              id,
              view,
              new SeenRelease(Ids.post("s", id), "云汀发布", HeldTrue.SECRET + id, null, now),
              now);
      case 2, 3, 4 -> new GroupSignal.GroupGrew(id, view, now);
      default -> new GroupSignal.FiguresChanged(id, view, now);
    };
  }

  private GroupView view(String groupId, Instant now) {
    return new GroupView(
        groupId,
        Mark.LIVE,
        HeldTrue.SECRET,
        List.of(new TopicScore(Topic.WORK_SAFETY, 0.9, List.of())),
        hazard(),
        random.nextInt(20) != 0,
        place(),
        occurrence(now),
        figures(now),
        severity(),
        1 + random.nextInt(60),
        1 + random.nextInt(5),
        random.nextInt(1000),
        now.minusSeconds(600),
        now.minusSeconds(300),
        now,
        null,
        List.of(),
        otherTimes(now));
  }

  private List<Occurrence> otherTimes(Instant now) {
    Occurrence other = random.nextInt(4) == 0 ? occurrence(now.minus(Duration.ofDays(2))) : null;
    return other == null ? List.of() : List.of(other);
  }

  Place place() {
    return PLACES.get(random.nextInt(10) < 6 ? 0 : random.nextInt(PLACES.size()));
  }

  private @Nullable Occurrence occurrence(Instant now) {
    if (random.nextBoolean()) {
      return null;
    }
    Instant upper = now.minus(Duration.ofMinutes(random.nextInt(600)));
    Instant lower = upper.minus(Duration.ofMinutes(random.nextInt(90)));
    return new Occurrence(lower, upper, Occurrence.Precision.HOUR, HeldTrue.SECRET, null);
  }

  private List<Figure> figures(Instant now) {
    List<Figure> figures = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      long number = random.nextInt(40);
      figures.add(
          new Figure(
              FigureKind.values()[random.nextInt(5)],
              Figure.State.STATED,
              Figure.Scope.CUMULATIVE,
              number,
              number,
              number,
              null,
              "source-" + random.nextInt(3),
              SourceKind.NEWS,
              now,
              HeldTrue.SECRET + number,
              null));
    }
    return figures;
  }

  private @Nullable SeverityRange severity() {
    if (random.nextInt(4) == 0) {
      return null;
    }
    int upper = random.nextInt(4);
    Severity lower = Severity.values()[random.nextInt(upper + 1)];
    return new SeverityRange(lower, Severity.values()[upper], "slga-493", "第三条");
  }

  private @Nullable Hazard hazard() {
    return switch (random.nextInt(6)) {
      case 0 -> null;
      case 1, 2 -> Hazard.values()[random.nextInt(Hazard.values().length)];
      default -> Hazard.FIRE;
    };
  }
}
