package io.huiying.alert.adapters.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.console.CommandOutcomes.Outcome;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.incident.Role;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CommandOutcomesTest {

  private final CommandOutcomes outcomes = new CommandOutcomes();
  private final Scenario scenario = Shown.majorFire();
  private final Incident before = scenario.incident();

  @Test
  void answersOnlyWhenTheEffectIsShown() {
    CompletableFuture<Outcome> answer = outcomes.asked("c1", before.id());
    Incident after = acknowledge();

    events("c1").forEach(event -> outcomes.event(event, Optional.of(before)));
    assertThat(answer).isNotDone();
    outcomes.snapshot(after);

    assertThat(answer).isCompletedWithValue(new Outcome(before.id(), true, null));
  }

  @Test
  void answersAlsoWhenTheSnapshotComesFirst() {
    CompletableFuture<Outcome> answer = outcomes.asked("c1", before.id());
    Incident after = acknowledge();

    outcomes.snapshot(after);
    assertThat(answer).isNotDone();
    events("c1").forEach(event -> outcomes.event(event, Optional.of(after)));

    assertThat(answer).isCompleted();
  }

  @Test
  void tellsWhyACommandWasRefused() {
    scenario.command(command("c2", Role.DUTY_OFFICER, new IncidentAction.Close("结束")));
    events("c2").forEach(event -> outcomes.event(event, Optional.of(scenario.incident())));

    assertThat(outcomes.of("c2").orElseThrow().rejection())
        .extracting(Rejection::code)
        .isEqualTo(Rejection.Code.NEEDS_MANAGER);
  }

  @Test
  void answersARefusalOutsideAnyChainAtOnce() {
    Scenario nothing = Scenario.at(Scenario.NOON);
    nothing.command(command("c3", Role.DUTY_OFFICER, new IncidentAction.Acknowledge(null)));
    nothing.events().forEach(event -> outcomes.event(event, Optional.empty()));

    assertThat(outcomes.of("c3").orElseThrow().settled()).isTrue();
  }

  @Test
  void isPendingUntilItIsAnsweredAndUnknownWhenItWasNeverAsked() {
    CompletableFuture<Outcome> first = outcomes.asked("c4", before.id());

    assertThat(outcomes.asked("c4", before.id())).isSameAs(first);
    assertThat(outcomes.of("c4").orElseThrow().settled()).isFalse();
    assertThat(outcomes.of("c5")).isEmpty();
  }

  @Test
  void takesAKeyForOneRequestOnly() {
    assertThat(outcomes.ask("ckey-body1", before.id())).isPresent();
    assertThat(outcomes.ask("ckey-body2", before.id())).isEmpty();
    assertThat(outcomes.of("ckey-body2")).isEmpty();
    assertThat(outcomes.ask("ckey-body1", before.id())).isPresent();
    assertThat(outcomes.ask("cother-body2", before.id())).isPresent();
    assertThat(CommandKeys.usedElsewhere("ckey-body2", List.of("c1", "ckey-body1"))).isTrue();
    assertThat(CommandKeys.usedElsewhere("ckey-body2", List.of("c1", "ckey-body2"))).isFalse();
  }

  @Test
  void ignoresWhatTheHouseItselfDid() {
    scenario.events().forEach(event -> outcomes.event(event, Optional.of(before)));

    assertThat(outcomes.of(scenario.events().getFirst().causeId())).isEmpty();
  }

  private Incident acknowledge() {
    scenario.command(command("c1", Role.DUTY_OFFICER, new IncidentAction.Acknowledge(null)));
    return scenario.incident();
  }

  private IncidentCommand command(String id, Role role, IncidentAction action) {
    return new IncidentCommand(
        id,
        before.id(),
        new io.huiying.contracts.incident.Actor("zhiban", role),
        scenario.now(),
        null,
        action);
  }

  private List<IncidentEvent> events(String cause) {
    return scenario.events().stream().filter(event -> event.causeId().equals(cause)).toList();
  }
}
