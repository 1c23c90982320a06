/** What proves that the record of truth was not altered. */
@NullMarked
package io.huiying.contracts.audit;

import org.jspecify.annotations.NullMarked;
