/** How rare a term is, read from the table that ships with the service. */
@NullMarked
package io.huiying.analysis.adapters.terms;

import org.jspecify.annotations.NullMarked;
