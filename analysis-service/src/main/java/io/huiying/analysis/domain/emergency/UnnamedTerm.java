package io.huiying.analysis.domain.emergency;

import io.huiying.analysis.domain.lexicon.Meaning;
import io.huiying.contracts.assess.Hazard;

/**
 * A word of harm or rescue that does not say what happened. Where no {@link HazardTerm} stands in a
 * post it stands for an event without a name.
 *
 * @param hazard what is assumed of the event
 */
public record UnnamedTerm(Hazard hazard) implements Meaning {}
