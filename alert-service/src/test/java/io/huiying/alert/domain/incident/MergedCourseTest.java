package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Neighbours.HERE;
import static io.huiying.alert.domain.incident.Neighbours.LOSER;
import static io.huiying.alert.domain.incident.Neighbours.SURVIVOR;
import static io.huiying.alert.domain.incident.Neighbours.THERE;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.dossier.Waterfall;
import io.huiying.alert.domain.review.Course;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.ConfirmSeverity;
import io.huiying.contracts.incident.IncidentAction.Merge;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.IncidentAction.Split;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The course of an incident holds what a merged one brought, for as long as it is merged. */
class MergedCourseTest {

  private static Course course(Neighbours town) {
    List<IncidentEvent> events =
        town.events.stream().filter(event -> event.incidentId().equals(SURVIVOR)).toList();
    Course course = Course.begin(events.getFirst()).orElseThrow();
    events.forEach(course::take);
    return course;
  }

  private static Map<Waterfall.Kind, Instant> steps(Neighbours town) {
    return course(town).waterfall().steps().stream()
        .collect(Collectors.toMap(Waterfall.Step::kind, Waterfall.Step::at));
  }

  private static Neighbours merged() {
    return Neighbours.at(NOON)
        .tell(THERE, fire().occurred(NOON.minus(ofHours(1))).severity(LARGER, MAJOR))
        .command(LOSER, OFFICER, new ConfirmSeverity(MAJOR, null))
        .after(ofHours(1))
        .command(
            LOSER,
            OFFICER,
            new RecordRelease(
                ReleaseKind.NOTICE,
                "云汀市应急管理局",
                "通报",
                "https://yunting.example/1",
                NOON.plus(ofHours(1)),
                null,
                null))
        .tell(HERE, fire().occurred(NOON).seen(NOON.plus(ofHours(1))))
        .after(ofHours(1))
        .command(SURVIVOR, OFFICER, new Acknowledge(null))
        .command(SURVIVOR, OFFICER, new Merge(LOSER, "同一起火灾"))
        .deliver();
  }

  @Test
  void stepsOfAMergedIncidentAreTheSurvivors() {
    Neighbours town = merged();
    assertThat(steps(town))
        .containsEntry(Waterfall.Kind.OCCURRED, NOON.minus(ofHours(1)))
        .containsEntry(Waterfall.Kind.FIRST_SEEN, NOON)
        .containsEntry(Waterfall.Kind.ALERTED, NOON)
        .containsEntry(Waterfall.Kind.GRADED, NOON)
        .containsEntry(Waterfall.Kind.ACKNOWLEDGED, NOON.plus(ofHours(2)))
        .containsEntry(Waterfall.Kind.RELEASED, NOON.plus(ofHours(1)));
    assertThat(course(town).grade()).isEqualTo(MAJOR);
  }

  @Test
  void splitTakesThemOutAgain() {
    Neighbours town =
        merged().command(SURVIVOR, OFFICER, new Split(LOSER, List.of(), "不是同一起")).deliver();
    assertThat(steps(town))
        .containsEntry(Waterfall.Kind.FIRST_SEEN, NOON.plus(ofHours(1)))
        .containsEntry(Waterfall.Kind.ACKNOWLEDGED, NOON.plus(ofHours(2)))
        .doesNotContainKeys(Waterfall.Kind.RELEASED, Waterfall.Kind.GRADED);
    assertThat(course(town).grade()).isEqualTo(LARGER);
  }
}
