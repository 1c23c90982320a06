package io.huiying.analysis.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.contracts.assess.Figure;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * How news, police notices, emergency bureaus and hot lists tell tolls: every kind, value and
 * bound. The sentences are fictional; what to expect was written from RULES part C before they were
 * run.
 */
class TollSentencesTest {

  @ParameterizedTest(name = "{1}: {0}")
  @CsvFileSource(resources = "/sentences/tolls.csv", delimiter = '|')
  void readsWhatIsTold(String expected, String text) {
    Figures figures = Assessing.of("云汀市一厂房发生爆炸", text).figures();
    assertThat(told(figures)).isEqualTo(expected);
  }

  /** {@code dead=3}, {@code dead=30(30..39)}, {@code injured=(2..9)}, {@code dead=?}; else -. */
  private static String told(Figures figures) {
    StringJoiner told = new StringJoiner(" ");
    figures.all().stream().map(TollSentencesTest::told).sorted().forEach(told::add);
    return told.length() == 0 ? "-" : told.toString();
  }

  private static String told(Claim claim) {
    String kind = claim.kind().code() + '=';
    if (claim.state() == Figure.State.NO_REPORT_YET) {
      return kind + '?';
    }
    Long value = claim.value();
    boolean exact = value != null && claim.lower() == value && claim.upper() == value;
    String upper = claim.upper() == Figure.UNBOUNDED ? "" : Long.toString(claim.upper());
    String bounds = exact ? "" : "(" + claim.lower() + ".." + upper + ")";
    return kind + (value == null ? "" : value) + bounds;
  }
}
