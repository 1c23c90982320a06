package io.huiying.alert;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.huiying.alert.domain.broken.BrokenDomain;
import io.huiying.alert.siren.broken.BrokenSiren;
import io.huiying.alert.topology.broken.BrokenTopology;
import io.huiying.contracts.wire.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What may know what. Each rule matches classes, and is seen to fail on one that breaks it. */
class ArchitectureTest {

  private static final String DOMAIN = "io.huiying.alert.domain..";
  private static final String TOPOLOGY = "io.huiying.alert.topology..";
  private static final String SIREN = "io.huiying.alert.siren..";
  private static final String ADAPTERS = "io.huiying.alert.adapters..";

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.huiying.alert");

  private static final DescribedPredicate<JavaClass> WIRE_BUT_IDS =
      resideInAPackage("io.huiying.contracts.wire..")
          .and(DescribedPredicate.not(name(Ids.class.getName())));

  private record Rule(String name, String matching, ArchRule rule, Class<?> brokenBy) {}

  private static final Stream<Rule> RULES =
      Stream.of(
          new Rule(
              "domain knows no technology",
              DOMAIN,
              noClasses()
                  .that()
                  .resideInAPackage(DOMAIN)
                  .should()
                  .dependOnClassesThat(
                      resideInAnyPackage(
                              "org.apache.kafka..",
                              "io.quarkus..",
                              "jakarta..",
                              "com.fasterxml..",
                              "org.yaml..",
                              "org.slf4j..",
                              "io.huiying.kit..")
                          .or(WIRE_BUT_IDS)),
              BrokenDomain.KnowsTechnology.class),
          new Rule(
              "domain knows neither topology nor adapters",
              DOMAIN,
              noClasses()
                  .that()
                  .resideInAPackage(DOMAIN)
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage(TOPOLOGY, ADAPTERS, SIREN),
              BrokenDomain.KnowsTopology.class),
          new Rule(
              "domain reads no clock",
              DOMAIN,
              noClasses()
                  .that()
                  .resideInAPackage(DOMAIN)
                  .should()
                  .callMethod(Instant.class, "now")
                  .orShould()
                  .callMethod(System.class, "currentTimeMillis")
                  .orShould()
                  .callMethod(System.class, "nanoTime")
                  .orShould()
                  .dependOnClassesThat()
                  .areAssignableTo(Clock.class),
              BrokenDomain.ReadsTheClock.class),
          new Rule(
              "domain throws no dice",
              DOMAIN,
              noClasses()
                  .that()
                  .resideInAPackage(DOMAIN)
                  .should()
                  .callMethod(UUID.class, "randomUUID")
                  .orShould()
                  .dependOnClassesThat()
                  .areAssignableTo(java.util.random.RandomGenerator.class),
              BrokenDomain.ThrowsDice.class),
          new Rule(
              "topology calls nobody",
              TOPOLOGY,
              noClasses()
                  .that()
                  .resideInAPackage(TOPOLOGY)
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage("java.net..", "java.sql..", "io.quarkus..", ADAPTERS),
              BrokenTopology.class),
          new Rule(
              "siren shares nothing with the engine but the domain",
              SIREN,
              noClasses()
                  .that()
                  .resideInAPackage(SIREN)
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage(
                      TOPOLOGY,
                      ADAPTERS,
                      "org.apache.kafka.streams..",
                      "io.quarkus..",
                      "jakarta.."),
              BrokenSiren.class));

  @TestFactory
  Stream<DynamicTest> holds() {
    return RULES.map(rule -> DynamicTest.dynamicTest(rule.name(), () -> check(rule)));
  }

  private static void check(Rule rule) {
    assertThat(SERVICE.that(resideInAPackage(rule.matching()))).hasSizeGreaterThan(3);
    rule.rule().check(SERVICE);
    assertThat(
            rule.rule()
                .evaluate(new ClassFileImporter().importClasses(rule.brokenBy()))
                .hasViolation())
        .as("breaks on " + rule.brokenBy().getSimpleName())
        .isTrue();
  }
}
