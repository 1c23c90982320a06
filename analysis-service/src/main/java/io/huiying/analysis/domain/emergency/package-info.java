/** Whether a post reports a concrete 突发事件 that has just happened. */
@NullMarked
package io.huiying.analysis.domain.emergency;

import org.jspecify.annotations.NullMarked;
