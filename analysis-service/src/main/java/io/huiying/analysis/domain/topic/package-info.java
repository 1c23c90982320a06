/** The 16 government topics and the rules that recognise them. */
@NullMarked
package io.huiying.analysis.domain.topic;

import org.jspecify.annotations.NullMarked;
