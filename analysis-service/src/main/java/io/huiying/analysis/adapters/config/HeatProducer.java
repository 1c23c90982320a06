package io.huiying.analysis.adapters.config;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the beans what ships about heat, read once. */
@Dependent
public class HeatProducer {

  @Produces
  @Singleton
  HeatSettings settings() {
    return HeatSettings.load();
  }
}
