package io.huiying.analysis.domain.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.post.SourceKind;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * How news and notices tell when: across months, years and weeks, and which times are not the
 * event's. Fictional; what to expect was written from RULES part C6 before the sentences were run.
 */
class TimeSentencesTest {

  @ParameterizedTest(name = "{1}: {2}")
  @CsvFileSource(resources = "/sentences/times.csv", delimiter = '|')
  void resolvesAgainstPublication(String expected, String published, String text) {
    var stated =
        Assessing.of(
                "云汀市发生爆炸",
                text,
                SourceKind.NEWS,
                LocalDateTime.parse(published).atZone(OccurrenceReader.ZONE).toInstant())
            .stated();
    assertThat(stated.map(TimeSentencesTest::told).orElse("-")).isEqualTo(expected);
  }

  private static String told(StatedTime time) {
    boolean day = time.precision() == Occurrence.Precision.DAY;
    String local = day ? time.local().toLocalDate().toString() : time.local().toString();
    return local + ' ' + time.precision();
  }
}
