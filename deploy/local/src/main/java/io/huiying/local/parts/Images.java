package io.huiying.local.parts;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The images of which the parts are made when they are containers. There is no default: which
 * registry a machine trusts is its owner's to say.
 *
 * @param kafka an image of Apache Kafka's own make
 * @param elasticsearch an image of the version that the house runs, with or without plug-ins
 */
record Images(String kafka, String elasticsearch) {

  static final String KAFKA = "HUIYING_TEST_KAFKA_IMAGE";
  static final String ELASTICSEARCH = "HUIYING_TEST_ELASTICSEARCH_IMAGE";

  /**
   * Those of which containers can be made here: both are named and nothing has to be pulled.
   *
   * @param settings the value of a name, or null
   * @param isHere whether a daemon answers that has an image; asked only when both are named
   */
  static Optional<Images> ready(
      UnaryOperator<@Nullable String> settings, Predicate<String> isHere) {
    String kafka = settings.apply(KAFKA);
    String elasticsearch = settings.apply(ELASTICSEARCH);
    if (kafka == null || elasticsearch == null || kafka.isBlank() || elasticsearch.isBlank()) {
      return Optional.empty();
    }
    return isHere.test(kafka) && isHere.test(elasticsearch)
        ? Optional.of(new Images(kafka, elasticsearch))
        : Optional.empty();
  }

  /** A system property, or the environment's variable of that name. */
  static @Nullable String setting(String name) {
    String property = System.getProperty(name);
    return property != null ? property : System.getenv(name);
  }
}
