/**
 * Whose incident it is, which rule set applies, and what it asks: data read from YAML, no rule in
 * code.
 */
@NullMarked
package io.huiying.alert.domain.rules;

import org.jspecify.annotations.NullMarked;
