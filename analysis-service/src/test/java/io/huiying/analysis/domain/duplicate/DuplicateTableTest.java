package io.huiying.analysis.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Place;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pure: no broker, no clock, milliseconds. */
class DuplicateTableTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final Duration WINDOW = Duration.ofDays(3);
  private static final String FIRE = "云汀市滨江区一仓库今日凌晨突发大火，已致3人遇难，5人受伤送医";
  private static final String HELPED = "，消防救援人员已赶到现场处置，事故原因正在进一步调查中";
  private static final Place BINJIANG = new Place("990102", "云澜省云汀市滨江区");
  private static final Place SHANYANG = new Place("990103", "云澜省云汀市山阳区");

  private final DuplicateTable table = new DuplicateTable(1024, WINDOW);

  @ParameterizedTest
  @CsvSource({
    "转发微博：云汀市滨江区一仓库今日凌晨突发大火，已致3人遇难，5人受伤送医",
    "云汀市滨江区一仓库今日凌晨突发大火，已致３人遇难，５人受伤送医！！！",
    "【突发】云汀市滨江区一仓库今日凌晨发生大火，已致三人遇难，五人受伤送医",
    "云汀市滨江区一仓库今日凌晨突发大火"
  })
  void findsWhatIsNearlyTheSame(String words) {
    add("p1", FIRE);
    DuplicateTable.Match match = find(words);
    double similarity = Wording.of(FIRE).similarity(Wording.of(words));
    if (similarity < DuplicateTable.NEARLY_SAME) {
      assertThat(match).isNull();
    } else {
      assertThat(match).isEqualTo(new DuplicateTable.Match("p1", similarity));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "云汀市山阳区一仓库今日凌晨突发大火，已致3人遇难，5人受伤送医",
    "松岭市滨江区一仓库今日凌晨突发大火，已致3人遇难，5人受伤送医",
    "云汀市滨江区一仓库今日凌晨突发大火，已致7人遇难，5人受伤送医",
    "云汀市滨江区一仓库今日凌晨突发大火，已致三十人遇难，5人受伤送医",
    "云汀市滨江区一仓库昨日凌晨突发大火，已致3人遇难，5人受伤送医"
  })
  void isVetoedByAnotherPlaceNumberOrDay(String words) {
    add("p1", FIRE);
    assertThat(Wording.of(FIRE).similarity(Wording.of(words)))
        .isGreaterThan(DuplicateTable.NEARLY_SAME);
    assertThat(find(words)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "云滨高速一货车凌晨追尾前车致3死5伤, 云滨高速一货车凌晨追尾前车致5死3伤",
    "云滨高速一货车凌晨追尾前车致三死五伤, 云滨高速一货车凌晨追尾前车致5死3伤",
    "云滨高速一货车凌晨追尾前车3人遇难5人受伤, 云滨高速一货车凌晨追尾前车5人遇难3人受伤",
    "云滨高速一货车凌晨追尾前车致一死三伤, 云滨高速一货车凌晨追尾前车致两死三伤",
    "云滨高速一货车凌晨追尾前车致一人遇难, 云滨高速一货车凌晨追尾前车致2人遇难",
    "云滨高速一货车凌晨追尾前车致3死5伤, 汀山高速一货车凌晨追尾前车致3死5伤"
  })
  void isVetoedBySwappedTollsByASingleDeathAndByAnotherRoad(String one, String other) {
    add("p1", one + HELPED);
    assertThat(Wording.of(one + HELPED).similarity(Wording.of(other + HELPED)))
        .isGreaterThan(DuplicateTable.NEARLY_SAME);
    assertThat(find(other + HELPED)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "云滨高速一货车凌晨追尾前车致3死5伤, 云滨高速一货车凌晨追尾前车致3人死亡5人受伤",
    "云滨高速一货车凌晨追尾前车致3死5伤, 云滨高速一货车凌晨追尾前车死亡3人受伤5人",
    "云滨高速一货车凌晨追尾前车致1死3伤, 云滨高速一货车凌晨追尾前车致一死三伤",
    "云滨高速一货车凌晨追尾前车致8人死伤, 云滨高速一货车凌晨追尾前车致8人伤亡",
    "云滨高速一货车凌晨追尾前车致3死5伤, 云南高速一货车凌晨追尾前车致3死5伤",
    "云滨高速一货车凌晨追尾前车致3死5伤, 一货车高速行驶时凌晨追尾前车致3死5伤"
  })
  void isNotVetoedByTheSameTollOnAPossiblySameRoad(String one, String other) {
    add("p1", one + HELPED);
    assertThat(Wording.of(one + HELPED).similarity(Wording.of(other + HELPED)))
        .isGreaterThan(DuplicateTable.NEARLY_SAME);
    assertThat(find(other + HELPED)).isNotNull();
  }

  @Test
  void isVetoedByAPlaceThatTheWordsDoNotSay() {
    table.add("p1", Wording.of("一仓库突发大火现场浓烟滚滚"), BINJIANG, NOON);
    Wording same = Wording.of("一仓库突发大火现场浓烟滚滚");
    assertThat(table.find(same, SHANYANG, NOON)).isNull();
    assertThat(table.find(same, Place.UNKNOWN, NOON)).isNotNull();
  }

  @Test
  void takesOneThatSaysMoreForARepetition() {
    add("p1", "云汀市滨江区一仓库今日凌晨突发大火，消防救援人员已赶到现场处置");
    assertThat(find("云汀市滨江区一仓库今日凌晨突发大火，消防救援人员已赶到现场处置，3人遇难")).isNotNull();
  }

  @Test
  void forgetsWhatIsOlderThanTheWindow() {
    add("p1", FIRE);
    Wording same = Wording.of(FIRE);
    assertThat(table.find(same, Place.UNKNOWN, NOON.plus(WINDOW))).isNotNull();
    assertThat(table.find(same, Place.UNKNOWN, NOON.plus(WINDOW).plusMillis(1))).isNull();
  }

  @Test
  void forgetsTheOldestWhenItIsFullAndGrowsUntilThen() {
    DuplicateTable larger = new DuplicateTable(4096, WINDOW);
    add("p1", FIRE);
    larger.add("p1", Wording.of(FIRE), Place.UNKNOWN, NOON);
    for (int i = 0; i < 2000; i++) {
      Wording other = Wording.of("完全不同的第" + i + "条闲话" + Integer.toString(i * 7919, 36));
      table.add("o" + i, other, Place.UNKNOWN, NOON);
      larger.add("o" + i, other, Place.UNKNOWN, NOON);
    }
    assertThat(find(FIRE)).isNull();
    assertThat(larger.find(Wording.of(FIRE), Place.UNKNOWN, NOON))
        .isEqualTo(new DuplicateTable.Match("p1", 1));
  }

  @Test
  void findsNothingForAFewCharacters() {
    add("p1", "着火了");
    assertThat(find("着火了")).isNull();
  }

  private void add(String id, String words) {
    table.add(id, Wording.of(words), Place.UNKNOWN, NOON);
  }

  private DuplicateTable.Match find(String words) {
    return table.find(Wording.of(words), Place.UNKNOWN, NOON);
  }
}
