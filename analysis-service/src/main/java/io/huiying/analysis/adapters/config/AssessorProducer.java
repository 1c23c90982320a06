package io.huiying.analysis.adapters.config;

import io.huiying.analysis.domain.assess.PostAssessor;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the beans one assessor: its tables and weights take some hundred megabytes. */
@Dependent
public class AssessorProducer {

  @Produces
  @Singleton
  PostAssessor assessor() {
    return Lexicons.load();
  }
}
