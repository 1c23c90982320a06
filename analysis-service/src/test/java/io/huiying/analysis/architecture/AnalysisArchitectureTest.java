package io.huiying.analysis.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.huiying.analysis.architecture.broken.domain.AsksTheMachine;
import io.huiying.analysis.architecture.broken.domain.CallsKafka;
import io.huiying.analysis.architecture.broken.domain.KnowsItsWiring;
import io.huiying.analysis.architecture.broken.domain.RollsDice;
import io.huiying.analysis.architecture.broken.topology.CallsOut;
import io.huiying.analysis.architecture.broken.topology.PieceHelper;
import io.huiying.analysis.architecture.broken.topology.Prints;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where what may stand. Each rule is seen to bite on a fixture that breaks it. */
class AnalysisArchitectureTest {

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.huiying.analysis");

  @Test
  void theDomainIsFreeOfTechnology() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.apache.kafka..",
                "org.apache.lucene..",
                "org.elasticsearch..",
                "com.fasterxml..",
                "io.quarkus..",
                "io.micrometer..",
                "jakarta..",
                "org.jboss.."),
        CallsKafka.class);
  }

  @Test
  void theDomainKnowsNothingAroundIt() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..topology..", "..adapters..", "..cli.."),
        KnowsItsWiring.class);
  }

  @Test
  void domainAndTopologyReadNoClock() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..topology..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class),
        AsksTheMachine.class);
  }

  @Test
  void domainAndTopologyLeaveNothingToChance() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..topology..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random"),
        RollsDice.class);
  }

  @Test
  void theTopologyReachesNoAdapter() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("..topology..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "..adapters..", "..cli..", "org.elasticsearch..", "java.net.http.."),
        CallsOut.class);
  }

  @Test
  void onlyTheCommandLinePrints() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PrintStream.class),
        Prints.class);
  }

  @Test
  void namesAreWordsOfTheDomain() {
    holds(
        classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Common|Impl)"),
        PieceHelper.class);
  }

  private static void holds(ArchRule rule, Class<?> fixture) {
    rule.check(SERVICE);
    assertThat(rule.evaluate(new ClassFileImporter().importClasses(fixture)).hasViolation())
        .as("the rule bites")
        .isTrue();
  }
}
