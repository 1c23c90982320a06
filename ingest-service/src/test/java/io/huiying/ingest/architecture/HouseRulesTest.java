package io.huiying.ingest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.huiying.ingest");
  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("io.huiying.ingest.architecture.fixture");

  @ParameterizedTest
  @EnumSource
  void holds(HouseRules rule) {
    rule.rule().check(OURS);
  }

  @ParameterizedTest
  @EnumSource
  void isSeenToFail(HouseRules rule) {
    assertThat(rule.rule().evaluate(BROKEN).hasViolation()).isTrue();
  }
}
