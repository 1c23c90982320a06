package io.huiying.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.contracts.assess.Meaning;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MeaningTest {

  @Test
  void writesTheGreatestComponentInFull() {
    assertThat(Meaning.of(new float[] {0.5f, -0.25f, 0}).decoded()).containsExactly(127, -63, 0);
  }

  @Test
  void travelsAsAString() throws IOException {
    Meaning meaning = Meaning.of(new float[] {1, 2, 3});
    String json = Json.mapper().writeValueAsString(meaning);
    assertThat(json).isEqualTo("\"KlV/\"");
    assertThat(Json.mapper().readValue(json, Meaning.class)).isEqualTo(meaning);
  }

  @Test
  void refusesWhatIsNoVector() {
    assertThatThrownBy(() -> new Meaning("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Meaning("云汀")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Meaning.of(new float[Meaning.MAX_COMPONENTS + 1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Meaning.of(new float[Meaning.MAX_COMPONENTS]).decoded())
        .hasSize(Meaning.MAX_COMPONENTS)
        .containsOnly(0);
  }
}
