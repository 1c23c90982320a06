/** What the commands share that run beside a service. */
@NullMarked
package io.huiying.kit.cli;

import org.jspecify.annotations.NullMarked;
