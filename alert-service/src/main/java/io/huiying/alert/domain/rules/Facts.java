package io.huiying.alert.domain.rules;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What decides which clause is meant.
 *
 * @param grade 等级 that the clocks run on
 * @param hazard absent for an ordinary 舆情
 * @param level of the government that answers
 */
public record Facts(Severity grade, @Nullable Hazard hazard, Level level) {}
