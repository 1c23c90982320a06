package io.huiying.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Only how it is decided: what a daemon has is data here, so none is needed. */
class ImagesTest {

  private static final Map<String, String> BOTH =
      Map.of(Images.KAFKA, "kafka:1", Images.ELASTICSEARCH, "search:1");

  @Test
  void makesContainersWhenBothImagesAreNamedAndHere() {
    assertThat(Images.ready(BOTH::get, Set.of("kafka:1", "search:1")::contains))
        .contains(new Images("kafka:1", "search:1"));
  }

  @Test
  void makesNoneWhenAnImageWouldHaveToBePulled() {
    assertThat(Images.ready(BOTH::get, Set.of("kafka:1")::contains)).isEmpty();
    assertThat(Images.ready(BOTH::get, Set.of("search:1")::contains)).isEmpty();
  }

  @Test
  void asksNoDaemonWhenAnImageIsNotNamed() {
    for (String named : BOTH.keySet()) {
      Map<String, String> one = Map.of(named, "an-image:1");
      assertThat(
              Images.ready(
                  one::get,
                  image -> {
                    throw new AssertionError("asked for " + image);
                  }))
          .isEmpty();
    }
  }

  @Test
  void takesAnEmptyNameForNone() {
    Map<String, String> blank = Map.of(Images.KAFKA, " ", Images.ELASTICSEARCH, "search:1");
    assertThat(Images.ready(blank::get, image -> true)).isEmpty();
  }

  @Test
  void findsNoImageWhereNoDaemonHasIt() {
    assertThat(Docker.has("huiying-test/no-such-image:0")).isFalse();
  }
}
