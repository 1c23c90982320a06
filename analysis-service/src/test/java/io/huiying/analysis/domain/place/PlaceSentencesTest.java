package io.huiying.analysis.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Where titles and leads say that it happened: roads, sights, firms, datelines, homonyms. Fictional
 * events; what to expect was written before the sentences were run.
 */
class PlaceSentencesTest {

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvFileSource(resources = "/sentences/places.csv", delimiter = '|')
  void findsThePlaceOrLeavesItOpen(String expected, String title, @Nullable String text) {
    String code = Assessing.of(title, text == null ? "" : text).assessed().place().code();
    assertThat(code.isEmpty() ? "-" : code).isEqualTo(expected);
  }
}
