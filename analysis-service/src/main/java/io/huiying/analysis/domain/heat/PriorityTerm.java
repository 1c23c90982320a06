package io.huiying.analysis.domain.heat;

import io.huiying.analysis.domain.lexicon.Meaning;
import io.huiying.contracts.incident.PriorityTag;

/** A word that speaks for a tag. */
public record PriorityTerm(PriorityTag tag) implements Meaning {}
