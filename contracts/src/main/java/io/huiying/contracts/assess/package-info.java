/** What the analysis understood of a post: topics, emergency, figures, time, place, severity. */
@NullMarked
package io.huiying.contracts.assess;

import org.jspecify.annotations.NullMarked;
