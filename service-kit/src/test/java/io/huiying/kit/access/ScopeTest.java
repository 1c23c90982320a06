package io.huiying.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

  @ParameterizedTest
  @CsvSource({
    "990102, 990102, true", // a county its own
    "990102, 990102005, true", // and its streets
    "990102, 990103, false", // not its neighbour's
    "990102, 990100, false", // nor what may lie anywhere in its city
    "990100, 990102, true", // a city what lies below
    "990100, 990200, false",
    "990000, 990102, true", // a province too
    "'990102,990103', 990103, true",
    "990102, '', false", // what lies nowhere is not a county's
    "'*', '', true",
    "'*', 110000, true",
    "'', 990102, false"
  })
  void countySeesItsOwnAndACityAllBelow(String divisions, String code, boolean sees) {
    assertThat(Scope.parse(divisions).includes(new Place(code, ""))).isEqualTo(sees);
  }

  @Test
  void whoWasGivenNoneHasNoneUnlessAdministrator() {
    assertThat(Scope.unsaid(Role.ADMIN).wholeHouse()).isTrue();
    for (Role role : List.of(Role.MONITOR, Role.DUTY_OFFICER, Role.MANAGER, Role.SYSTEM)) {
      assertThat(Scope.unsaid(role)).isEqualTo(Scope.NOTHING);
    }
  }

  @Test
  void whoAnswersForAllOfHomeAnswersForWhatLiesNowhereYet() {
    Scope city = Scope.parse("990100");
    assertThat(city.at(List.of("990102", "990103")).wholeHouse()).isTrue();
    assertThat(city.at(List.of("990102", "990200"))).isEqualTo(city);
    assertThat(Scope.parse("990102").at(List.of("990100")).wholeHouse()).isFalse();
    assertThat(city.at(List.of())).isEqualTo(city);
    assertThat(Scope.NOTHING.at(List.of("990102"))).isEqualTo(Scope.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "滨江区", "990102;990103", "*,990102", "990102,", "9901021"})
  void takesOnlyDivisionCodes(String words) {
    assertThatIllegalArgumentException().isThrownBy(() -> Scope.parse(words));
  }
}
