package io.huiying.contracts.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  @ParameterizedTest
  @CsvSource({
    "990000, 990100, true",
    "990100, 990102, true",
    "990102, 990102001, true",
    "990102, 990103, false",
    "990100, 980100, false",
    "'', 990100, false",
  })
  void touchesWhenOneLiesWithinTheOther(String one, String other, boolean touches) {
    Place a = new Place(one, one);
    Place b = new Place(other, other);
    assertThat(a.touches(b)).isEqualTo(touches);
    assertThat(b.touches(a)).isEqualTo(touches);
  }
}
