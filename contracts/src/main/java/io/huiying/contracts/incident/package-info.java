/**
 * Incidents: the commands people give, the events that are the record of truth, the snapshot that
 * is shown.
 */
@NullMarked
package io.huiying.contracts.incident;

import org.jspecify.annotations.NullMarked;
