package io.huiying.ingest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The boundaries inside this service; each is seen to fail on a fixture that breaks it. */
enum HouseRules {
  DOMAIN_KNOWS_NO_TECHNOLOGY(
      noClasses()
          .that()
          .resideInAPackage("..ingest..domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quarkus..",
              "jakarta..",
              "org.apache.kafka..",
              "com.fasterxml..",
              "org.jsoup..",
              "io.micrometer..",
              "..adapters..",
              "..replay..")),

  DOMAIN_READS_NO_CLOCK_AND_ROLLS_NO_DICE(
      noClasses()
          .that()
          .resideInAPackage("..ingest..domain..")
          .should()
          .callMethodWhere(new ClockOrDice())),

  REPLAY_BOOTS_NO_SERVICE(
      noClasses()
          .that()
          .resideInAPackage("..ingest..replay..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "jakarta..", "..adapters..", "org.apache.kafka..")),

  ONLY_REPLAY_SPEAKS_TO_THE_TERMINAL(
      noClasses()
          .that()
          .resideInAPackage("..ingest..")
          .and()
          .resideOutsideOfPackage("..replay..")
          .should()
          .accessField(System.class, "out"));

  private final ArchRule rule;

  HouseRules(ArchRule rule) {
    this.rule = rule;
  }

  ArchRule rule() {
    return rule;
  }

  private static final class ClockOrDice extends DescribedPredicate<JavaCall<?>> {

    private static final Set<String> READS =
        Set.of("now", "randomUUID", "currentTimeMillis", "nanoTime", "systemUTC", "random");

    ClockOrDice() {
      super("reads a clock or rolls dice");
    }

    @Override
    public boolean test(JavaCall<?> call) {
      boolean origin =
          Set.of(Instant.class, Clock.class, UUID.class, System.class, Math.class, Random.class)
              .stream()
              .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type));
      return origin && READS.contains(call.getName());
    }
  }
}
