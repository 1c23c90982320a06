/** Commands that answer on standard output without any server. */
@NullMarked
package io.huiying.analysis.cli;

import org.jspecify.annotations.NullMarked;
