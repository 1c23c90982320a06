package io.huiying.alert.adapters.review;

import io.huiying.alert.adapters.kafka.FeedSource;
import io.huiying.alert.adapters.kafka.KafkaClients;
import io.huiying.alert.adapters.kafka.TopicFeed;
import io.huiying.alert.domain.review.Course;
import io.huiying.alert.domain.review.Timeliness;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The courses of incidents, read from the whole record of truth. Nobody waits for it at a start: it
 * begins to read when it is asked first, and follows from then on. Bounded: of more incidents than
 * it holds it forgets those that were opened first, and says so.
 */
@ApplicationScoped
public class ReviewBook {

  /** A year of a busy province; a course takes about 2 KB. */
  static final int MOST = 20_000;

  private final KafkaClients clients;
  private final LinkedHashMap<String, Course> courses = new LinkedHashMap<>();
  private @Nullable Instant forgottenUntil;
  private @Nullable TopicFeed feed;

  ReviewBook(KafkaClients clients) {
    this.clients = clients;
  }

  /**
   * Figures of a period.
   *
   * @param live of real incidents
   * @param drill of exercises
   * @param whole whether every incident of the period was still held
   */
  public record Reviewed(Timeliness live, Timeliness drill, boolean whole) {}

  /**
   * The figures of the incidents at places that the caller may see.
   *
   * @throws ProblemException 503 while the record is still being read
   */
  public synchronized Reviewed review(Instant since, Instant until, Predicate<Place> seen) {
    requireRead();
    List<Course> own = courses.values().stream().filter(c -> seen.test(c.place())).toList();
    return new Reviewed(
        Timeliness.of(own.stream().filter(c -> !c.drill()).toList(), since, until),
        Timeliness.of(own.stream().filter(Course::drill).toList(), since, until),
        forgottenUntil == null || forgottenUntil.isBefore(since));
  }

  private void requireRead() {
    TopicFeed reading = feed;
    if (reading == null) {
      reading =
          new TopicFeed(
              "review",
              clients,
              List.of(
                  new FeedSource<>(
                      Topics.EVENT, FeedSource.ALL, (id, event, partition, offset) -> take(event))),
              cluster -> {},
              () -> {});
      feed = reading;
      reading.start();
    }
    if (!reading.caughtUp()) {
      throw new ProblemException(
          Problem.of(503, "starting", "Still reading the record", "正在统计全部事件记录，请稍候"),
          Map.of("Retry-After", "2"));
    }
  }

  /** Takes an event. */
  synchronized void take(@Nullable IncidentEvent event) {
    if (event == null) {
      return;
    }
    Course known = courses.get(event.incidentId());
    if (known != null) {
      known.take(event);
      return;
    }
    Course.begin(event).ifPresent(begun -> courses.put(event.incidentId(), begun));
    if (courses.size() > MOST) {
      Course first = courses.pollFirstEntry().getValue();
      if (forgottenUntil == null || first.foundAt().isAfter(forgottenUntil)) {
        forgottenUntil = first.foundAt();
      }
    }
  }

  @PreDestroy
  synchronized void close() {
    if (feed != null) {
      feed.close();
    }
  }
}
