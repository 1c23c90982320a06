/**
 * {@code ./huiying train}: from labelled rows to the weights that ship. Runs on a developer's
 * machine; the service never trains.
 */
@NullMarked
package io.huiying.analysis.cli.training;

import org.jspecify.annotations.NullMarked;
