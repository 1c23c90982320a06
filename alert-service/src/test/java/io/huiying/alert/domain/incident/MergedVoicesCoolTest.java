package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Neighbours.HERE;
import static io.huiying.alert.domain.incident.Neighbours.LOSER;
import static io.huiying.alert.domain.incident.Neighbours.SURVIVOR;
import static io.huiying.alert.domain.incident.Neighbours.THERE;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.incident.IncidentAction.Merge;
import io.huiying.contracts.incident.IncidentAction.SetFigureAside;
import io.huiying.contracts.incident.IncidentAction.Split;
import io.huiying.contracts.incident.IncidentChange.CommandRejected;
import io.huiying.contracts.incident.IncidentChange.Cooled;
import io.huiying.contracts.incident.IncidentChange.FigureSetAside;
import io.huiying.contracts.incident.IncidentChange.PostsSplit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Posts are split from an incident's own group: whether that one still takes posts counts. */
class MergedVoicesCoolTest {

  private static final Split POSTS = new Split(null, List.of("p1"), "另一起");

  private final Neighbours town =
      Neighbours.at(NOON)
          .tell(HERE, fire())
          .tell(THERE, fire().dead(4))
          .command(SURVIVOR, OFFICER, new Merge(LOSER, "同一起火灾"))
          .deliver();

  @Test
  void splitsAndCorrectsWhileItsOwnGroupLivesAlthoughAnotherVoiceCooled() {
    town.cool(THERE, fire().dead(4)).deliver();
    assertThat(town.changes()).doesNotHaveAnyElementsOfTypes(Cooled.class);
    town.command(SURVIVOR, OFFICER, POSTS).only(PostsSplit.class);
    Figure figure = town.survivor().figures().getFirst();
    town.command(
            SURVIVOR,
            OFFICER,
            new SetFigureAside(
                figure.kind(), figure.sourceId(), figure.lower(), figure.upper(), 3L, "误读年龄"))
        .only(FigureSetAside.class);
    town.expectReplay();
  }

  @Test
  void refusesToSplitItsCooledGroupAlthoughAnotherVoiceGrows() {
    town.cool(HERE, fire()).tell(THERE, fire().dead(9).posts(30)).deliver();
    town.command(SURVIVOR, OFFICER, POSTS).only(CommandRejected.class);
    town.tell(HERE, fire().posts(30)).deliver().command(SURVIVOR, OFFICER, POSTS);
    town.only(PostsSplit.class);
    town.expectReplay();
  }

  @Test
  void staysCooledThroughAMergeAndItsSplit() {
    Neighbours apart =
        Neighbours.at(NOON)
            .tell(HERE, fire())
            .tell(THERE, fire().dead(4))
            .cool(HERE, fire())
            .command(SURVIVOR, OFFICER, new Merge(LOSER, "同一起火灾"))
            .deliver();
    apart.command(SURVIVOR, OFFICER, POSTS).only(CommandRejected.class);
    apart.command(SURVIVOR, OFFICER, new Split(LOSER, List.of(), "并非同一起")).deliver();
    apart.command(SURVIVOR, OFFICER, POSTS).only(CommandRejected.class);
    apart.expectReplay();
  }
}
