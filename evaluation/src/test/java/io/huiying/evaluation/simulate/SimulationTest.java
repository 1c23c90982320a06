package io.huiying.evaluation.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.alert.domain.rules.Home;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.wire.Ids;
import io.huiying.evaluation.simulate.Laboratory.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No container: the pure logic of both services over a fictional month. */
class SimulationTest {

  private static Laboratory laboratory;
  private static List<Arrival> month;
  private static Result calm;

  @BeforeAll
  static void simulateTheMonth() throws IOException {
    laboratory = Laboratory.of(Lexicons.rulesOnly(), Path.of("none"), null);
    month = FictionalMonth.posts(7);
    calm = run(Nemesis.NONE, OutputStream.nullOutputStream());
  }

  private static Result run(Nemesis nemesis, OutputStream out) {
    return laboratory.simulate(month, Home.MAINLAND, new Officers(7), nemesis, out);
  }

  @Test
  void opensIncidentsWhoseClocksAreMetAndMissed() {
    assertThat(calm.incidents()).hasSizeBetween(20, 28);
    assertThat(
            calm.incidents().values().stream()
                .flatMap(incident -> incident.clocks().stream())
                .map(clock -> clock.state()))
        .contains(ClockState.MET, ClockState.MET_LATE, ClockState.MISSED);
    assertThat(calm.checks()).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "crash,duplicate,reorder,delay,clock-jump"})
  void theSameSeedGivesTheSameBytes(String nemesis) {
    assertThat(digest(nemesis, 3)).isEqualTo(digest(nemesis, 3));
  }

  @Test
  void anotherSeedGivesOtherTrouble() {
    assertThat(digest("delay", 3)).isNotEqualTo(digest("delay", 4));
  }

  private static String digest(String nemesis, long seed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(nemesis.isEmpty() ? Nemesis.NONE : Nemesis.of(nemesis, seed), out);
    assertThat(out.size()).isPositive();
    return Ids.sha256(out.toByteArray());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "crash | 1",
        "crash | 2",
        "duplicate | 1",
        "delay | 1",
        "delay | 2",
        "clock-jump | 1",
        "clock-jump | 2",
        "crash,duplicate,delay,clock-jump | 1",
        "crash,duplicate,delay,clock-jump | 2",
        "reorder | 1",
        "crash,duplicate,reorder,delay,clock-jump | 1"
      })
  void troubleBreaksNoPromiseAndChangesNoOutcome(String words, long seed) {
    Nemesis nemesis = Nemesis.of(words, seed);
    Result troubled = run(nemesis, OutputStream.nullOutputStream());
    boolean reordered = nemesis.has(Nemesis.Kind.REORDER);
    assertThat(
            Outcome.differences(
                Outcome.of(calm.incidents().values(), reordered),
                Outcome.of(troubled.incidents().values(), reordered)))
        .isEmpty();
  }

  @Test
  void refusesAnUnknownNemesisAndAnUnknownRuleSet() {
    assertThatThrownBy(() -> Nemesis.of("crash,plague", 1)).hasMessageContaining("plague");
    assertThatThrownBy(() -> Laboratory.of(Lexicons.rulesOnly(), Path.of("none"), "mars-2050"))
        .hasMessageContaining("mars-2050");
  }
}
