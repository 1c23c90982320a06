package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Neighbours.HERE;
import static io.huiying.alert.domain.incident.Neighbours.LOSER;
import static io.huiying.alert.domain.incident.Neighbours.SURVIVOR;
import static io.huiying.alert.domain.incident.Neighbours.THERE;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.incident.Absorption;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Absorb;
import io.huiying.contracts.incident.IncidentAction.Decline;
import io.huiying.contracts.incident.IncidentAction.Merge;
import io.huiying.contracts.incident.IncidentAction.Restore;
import io.huiying.contracts.incident.IncidentAction.Split;
import io.huiying.contracts.incident.IncidentChange.MergeDeclined;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.wire.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters between incidents that come late, twice, in another order or not at all. */
class MergeLettersTest {

  private static final String ELSEWHERE = Ids.group("elsewhere");
  private static final String THIRD = Ids.incident(ELSEWHERE);
  private static final String NOBODY = "i" + "0".repeat(24);
  private static final Merge MERGE = new Merge(LOSER, "同一起火灾");
  private static final Split SPLIT = new Split(LOSER, List.of(), "两起火灾");

  private static Neighbours three() {
    return Neighbours.at(NOON).tell(HERE, fire()).tell(THERE, fire()).tell(ELSEWHERE, fire());
  }

  private static Neighbours asking() {
    return three().command(SURVIVOR, OFFICER, MERGE);
  }

  private static List<String> heldBy(Incident incident) {
    return incident.handled().absorbed().stream().map(Absorption::incidentId).toList();
  }

  private static Incident third(Neighbours town) {
    return town.incidents.get(THIRD);
  }

  /**
   * Asked twice, the loser declines once and then yields, to a survivor that has meanwhile become
   * part of a third. Forwarded, the third would hold it under a survivor that could never give it
   * back.
   */
  @Test
  void handOverToASurvivorThatAwaitsItNoLongerIsSentBack() {
    Neighbours town = three().command(LOSER, OFFICER, new Merge(NOBODY, null));
    IncidentCommand own = town.take();
    town.command(SURVIVOR, OFFICER, MERGE).command(SURVIVOR, OFFICER, MERGE);
    IncidentCommand first = town.take();
    IncidentCommand second = town.take();
    town.give(first).deliver();
    assertThat(town.survivor().handled().merging()).isEmpty();
    town.give(own).deliver().command(THIRD, OFFICER, new Merge(SURVIVOR, null)).deliver();
    assertThat(heldBy(third(town))).containsExactly(SURVIVOR);

    town.give(second);
    assertThat(town.loser().handled().merged().survivorId()).isEqualTo(SURVIVOR);
    town.deliver();

    assertThat(town.loser().state()).isEqualTo(IncidentState.DETECTED);
    assertThat(town.loser().clocks()).anyMatch(clock -> clock.rings());
    assertThat(heldBy(third(town))).containsExactly(SURVIVOR);
    assertThat(heldBy(town.survivor())).isEmpty();
    town.command(THIRD, OFFICER, MERGE).deliver();
    assertThat(heldBy(third(town))).containsExactly(SURVIVOR, LOSER);
    town.expectReplay();
  }

  @Test
  void requestThatIsRepeatedIsTheSameUntilItIsAnswered() {
    Neighbours town = asking();
    String name = town.survivor().handled().requests().get(LOSER);
    town.command(SURVIVOR, OFFICER, MERGE);
    assertThat(town.survivor().handled().requests()).containsEntry(LOSER, name);
    town.deliver();
    assertThat(town.survivor().handled().requests()).isEmpty();
    town.command(SURVIVOR, OFFICER, SPLIT).deliver().command(SURVIVOR, OFFICER, MERGE);
    assertThat(town.survivor().handled().requests().get(LOSER)).isNotNull().isNotEqualTo(name);
  }

  @Test
  void lateRefusalOfAnEarlierRequestEndsNoLaterOne() {
    Neighbours town = three().command(LOSER, OFFICER, new Merge(NOBODY, null));
    IncidentCommand own = town.take();
    town.command(SURVIVOR, OFFICER, MERGE).deliverOne();
    IncidentCommand refusal = town.take();
    assertThat(refusal.action()).isInstanceOf(Decline.class);
    town.give(refusal).give(own).deliver().command(SURVIVOR, OFFICER, MERGE);
    IncidentCommand asked = town.take();
    town.give(refusal);
    assertThat(town.survivor().handled().merging()).containsExactly(LOSER);
    town.give(asked).deliver();
    assertThat(heldBy(town.survivor())).containsExactly(LOSER);
    town.expectReplay();
  }

  @Test
  void handOverThatComesAgainAfterASplitIsNotTaken() {
    Neighbours town = asking().deliverOne();
    IncidentCommand handOver = town.take();
    assertThat(handOver.action()).isInstanceOf(Absorb.class);
    town.give(handOver).command(SURVIVOR, OFFICER, SPLIT).deliver();
    town.give(handOver).deliver();
    assertThat(heldBy(town.survivor())).isEmpty();
    assertThat(town.loser().state()).isEqualTo(IncidentState.DETECTED);

    town.command(SURVIVOR, OFFICER, MERGE);
    IncidentCommand asked = town.take();
    town.give(handOver).deliver();
    assertThat(heldBy(town.survivor())).as("of an earlier request").isEmpty();
    town.give(asked).deliver();
    assertThat(heldBy(town.survivor())).containsExactly(LOSER);
    assertThat(town.loser().state()).isEqualTo(IncidentState.MERGED);
    town.expectReplay();
  }

  @Test
  void handOverThatComesTwiceIsTakenOnce() {
    Neighbours town = asking().deliverOne();
    IncidentCommand handOver = town.take();
    town.give(handOver);
    long version = town.survivor().version();
    town.give(handOver).deliver();
    assertThat(town.survivor().version()).isEqualTo(version);
    assertThat(town.loser().state()).isEqualTo(IncidentState.MERGED);
  }

  @Test
  void lateReturnFromAnEarlierMergeEndsNoLaterOne() {
    Neighbours town = asking().deliver().command(SURVIVOR, OFFICER, SPLIT);
    IncidentCommand home = town.take();
    assertThat(home.action()).isInstanceOf(Restore.class);
    town.give(home).command(SURVIVOR, OFFICER, MERGE).deliver().give(home).deliver();
    assertThat(town.loser().state()).isEqualTo(IncidentState.MERGED);
    assertThat(heldBy(town.survivor())).containsExactly(LOSER);
  }

  @Test
  void requestThatComesAgainAfterASplitMergesNothing() {
    Neighbours town = asking();
    IncidentCommand asked = town.take();
    town.give(asked).deliver().command(SURVIVOR, OFFICER, SPLIT).deliver().give(asked).deliver();
    assertThat(heldBy(town.survivor())).isEmpty();
    assertThat(town.loser().state()).isEqualTo(IncidentState.DETECTED);
  }

  /** Merging again repeats the return that was lost; only then is it a merge. */
  @Test
  void splitGoesOnAfterACrashBetweenTheChains() {
    Neighbours town = asking().deliver().command(SURVIVOR, OFFICER, SPLIT).loseLetters();
    assertThat(town.loser().state()).isEqualTo(IncidentState.MERGED);
    town.command(SURVIVOR, OFFICER, MERGE).deliver();
    assertThat(town.loser().state()).isEqualTo(IncidentState.DETECTED);
    assertThat(town.survivor().handled().merging()).isEmpty();
    town.command(SURVIVOR, OFFICER, MERGE).deliver();
    assertThat(heldBy(town.survivor())).containsExactly(LOSER);
    town.expectReplay();
  }

  @Test
  void mergedIncidentThatAnotherAsksRemindsItsSurvivor() {
    Neighbours town = asking().deliverOne().loseLetters();
    town.command(THIRD, OFFICER, MERGE).deliver();
    assertThat(town.only(MergeDeclined.class).reason()).contains(SURVIVOR);
    assertThat(heldBy(town.survivor())).containsExactly(LOSER);
    assertThat(third(town).handled().merging()).isEmpty();
    town.expectReplay();
  }

  @Test
  void chainOfMergesIsTakenApartFromItsEnd() {
    Neighbours town =
        asking().deliver().command(THIRD, OFFICER, new Merge(SURVIVOR, null)).deliver();
    town.tell(THERE, fire().posts(9)).deliver();
    assertThat(third(town).posts()).isEqualTo(15);
    town.command(THIRD, OFFICER, new Split(SURVIVOR, List.of(), "两起火灾")).deliver();
    town.command(SURVIVOR, OFFICER, SPLIT).deliver();
    assertThat(town.incidents.values()).allMatch(i -> i.state() == IncidentState.DETECTED);
    assertThat(third(town).posts()).isEqualTo(3);
    town.expectReplay();
  }
}
