package io.huiying.alert.adapters.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.incident.Scenario;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void tellsALifeInTheOfficesWords() {
    Scenario scenario = Shown.majorFire();
    scenario.after(Duration.ofMinutes(3));
    scenario.command(Scenario.OFFICER, new IncidentAction.Acknowledge("已电话核实"));
    scenario.command(
        Scenario.OFFICER,
        new IncidentAction.RecordRelease(
            ReleaseKind.NOTICE, "云汀市人民政府新闻办公室", "关于火灾的通报", null, scenario.now(), null, null));

    List<String> told =
        scenario.events().stream().map(TimelineEntry::of).map(TimelineEntry::summary).toList();

    assertThat(told).first().asString().startsWith("发现：");
    assertThat(told)
        .contains("签收：已电话核实", "系统建议等级：重大，待核定")
        .anySatisfy(line -> assertThat(line).startsWith("首次发布时限：按时"))
        .anySatisfy(line -> assertThat(line).contains("登记通报：云汀市人民政府新闻办公室《关于火灾的通报》"));
  }

  @Test
  void isWholeOnlyWhenItBeginsAtTheBeginning() {
    List<IncidentEvent> events = Shown.majorFire().events();
    Timelines whole = new Timelines();
    Timelines tail = new Timelines();
    events.forEach(whole::add);
    events.stream().skip(2).forEach(tail::add);
    String id = events.getFirst().incidentId();

    assertThat(whole.whole(id)).contains(events);
    assertThat(tail.whole(id)).isEmpty();
  }

  @Test
  void tellsWhoComesTooLateWhatOthersDidSinceAndNoGrowth() {
    Scenario scenario = Shown.majorFire();
    long seen = scenario.incident().version();
    scenario
        .command(Scenario.OFFICER, new IncidentAction.Acknowledge(null))
        .command(Scenario.MANAGER, new IncidentAction.Assign("云汀市应急管理局", true));
    Timelines timelines = new Timelines();
    scenario.events().forEach(timelines::add);

    assertThat(timelines.since(scenario.incident().id(), seen))
        .extracting(entry -> entry.actor().name() + " " + entry.summary())
        .containsExactly("zhiban 签收", "fenguan 明确牵头单位：云汀市应急管理局");
    assertThat(timelines.since("nothing", 0)).isEmpty();
  }

  @Test
  void takesARepeatedEventOnce() {
    List<IncidentEvent> events = Shown.majorFire().events();
    Timelines timelines = new Timelines();
    events.forEach(timelines::add);
    events.forEach(timelines::add);

    assertThat(timelines.whole(events.getFirst().incidentId())).contains(events);
  }
}
