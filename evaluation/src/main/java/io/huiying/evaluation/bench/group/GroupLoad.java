package io.huiying.evaluation.bench.group;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Meaning;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Seeded assessed posts: a tenth tell of events, each told by {@value #POSTS_PER_EVENT} posts
 * within hours in a fictional county of its own, every fifth of which names no place; the rest is
 * talk that the grouper has to look at. What tells of an event brings its sentence vector, and so
 * does a seventh of the talk.
 */
final class GroupLoad {

  private static final int POSTS_PER_EVENT = 20;
  private static final int OPEN_AT_ONCE = 40;
  private static final double OF_EVENTS = 0.1;
  private static final int PROVINCES = 31;

  /**
   * Of each province and each city: more counties than there are, so that each event has its own.
   */
  private static final int DIVISIONS = 80;

  private static final int NAMES_NO_PLACE = 5;
  private static final double LOOKED_AT_TWICE = 0.14;
  private static final List<Hazard> HAZARDS =
      List.of(Hazard.FIRE, Hazard.EXPLOSION, Hazard.COLLAPSE, Hazard.CHEMICAL, Hazard.ROAD_TRAFFIC);

  private static final class Event {
    private final Place place;
    private final String work;
    private final Hazard hazard;
    private final int meaning;
    private int told;

    private Event(Place place, String work, Hazard hazard, int meaning) {
      this.meaning = meaning;
      this.place = place;
      this.work = work;
      this.hazard = hazard;
    }
  }

  private final Wordings words;
  private final Meanings meanings;
  private final Duration step;
  private final Deque<Event> telling = new ArrayDeque<>();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private int count;

  /**
   * @param window how long a group waits for more
   * @param posts how many posts come in that time
   */
  GroupLoad(long seed, Duration window, int posts) {
    this.words = new Wordings(seed);
    this.meanings = new Meanings(seed);
    this.step = window.dividedBy(posts);
  }

  Instant now() {
    return now;
  }

  AssessedPost next() {
    now = now.plus(step);
    count++;
    return words.random().nextDouble() < OF_EVENTS ? ofAnEvent() : talk();
  }

  private AssessedPost talk() {
    boolean twice = words.random().nextDouble() < LOOKED_AT_TWICE;
    Meaning meaning = twice ? meanings.of(meanings.event()) : null;
    return post(words.talk(), null, Place.UNKNOWN, List.of(), meaning);
  }

  private AssessedPost ofAnEvent() {
    Random random = words.random();
    while (telling.size() < OPEN_AT_ONCE) {
      telling.add(event(random));
    }
    Event event = telling.removeFirst();
    long dead = 1 + event.told / 3;
    boolean placeless = event.told % NAMES_NO_PLACE == NAMES_NO_PLACE - 1;
    String county = placeless ? "" : event.place.name().substring(3);
    AssessedPost post =
        post(
            words.report(county, event.work, dead),
            event.hazard,
            placeless ? Place.UNKNOWN : event.place,
            List.of(dead(dead)),
            meanings.of(event.meaning));
    if (++event.told < POSTS_PER_EVENT) {
      telling.add(event);
    }
    return post;
  }

  private Event event(Random random) {
    String code =
        "%02d%02d%02d"
            .formatted(
                11 + random.nextInt(PROVINCES),
                1 + random.nextInt(DIVISIONS),
                1 + random.nextInt(DIVISIONS));
    Place place = new Place(code, words.name() + "省" + words.name() + "市" + words.name() + "县");
    return new Event(place, words.work(), words.pick(HAZARDS), meanings.event());
  }

  private Figure dead(long value) {
    return new Figure(
        FigureKind.DEAD,
        Figure.State.STATED,
        Figure.Scope.CUMULATIVE,
        value,
        value,
        value,
        null,
        "bench",
        SourceKind.HOT_LIST,
        now,
        value + "人遇难",
        null);
  }

  private AssessedPost post(
      String title,
      @Nullable Hazard hazard,
      Place place,
      List<Figure> figures,
      @Nullable Meaning meaning) {
    Post post =
        new Post(
            "bench-" + count,
            "bench",
            SourceKind.HOT_LIST,
            "b" + count,
            null,
            title,
            "",
            now,
            now,
            now,
            null,
            Engagement.NONE,
            Mark.LIVE);
    Emergency emergency =
        hazard == null ? null : new Emergency(hazard.kind(), hazard, true, 0.9, List.of());
    return new AssessedPost(
        post, List.of(), emergency, place, figures, null, null, "bench", now, meaning);
  }
}
