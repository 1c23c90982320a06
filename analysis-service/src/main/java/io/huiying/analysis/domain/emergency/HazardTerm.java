package io.huiying.analysis.domain.emergency;

import io.huiying.analysis.domain.lexicon.Meaning;
import io.huiying.contracts.assess.Hazard;

/**
 * A word for what happened.
 *
 * @param hazard what
 * @param sure whether the word names an event by itself
 */
public record HazardTerm(Hazard hazard, boolean sure) implements Meaning {}
