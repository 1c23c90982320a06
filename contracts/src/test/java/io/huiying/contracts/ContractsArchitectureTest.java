package io.huiying.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What travels between the services depends on no framework and reads no clock. */
class ContractsArchitectureTest {

  private static final JavaClasses CONTRACTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.huiying.contracts");

  private static final ArchRule NO_CLOCK_READS =
      noClasses().should().callMethod(Instant.class, "now");

  private static final ArchRule NO_FRAMEWORK =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta..");

  @Test
  void readsNoClock() {
    NO_CLOCK_READS.check(CONTRACTS);
    assertThat(brokenBy(NO_CLOCK_READS, ReadsTheClock.class)).isTrue();
  }

  @Test
  void knowsNoFramework() {
    NO_FRAMEWORK.check(CONTRACTS);
    assertThat(CONTRACTS).hasSizeGreaterThan(50);
  }

  private static boolean brokenBy(ArchRule rule, Class<?> fixture) {
    return rule.evaluate(new ClassFileImporter().importClasses(fixture)).hasViolation();
  }

  /** Breaks the rule, so that the rule is seen to bite. */
  static final class ReadsTheClock {
    Instant now() {
      return Instant.now();
    }
  }
}
