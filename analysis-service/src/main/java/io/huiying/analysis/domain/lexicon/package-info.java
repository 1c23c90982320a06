/** Every word list of the house in one automaton, passed over a text once. */
@NullMarked
package io.huiying.analysis.domain.lexicon;

import org.jspecify.annotations.NullMarked;
