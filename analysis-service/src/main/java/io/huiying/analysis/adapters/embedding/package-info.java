/** Sentence vectors by a small language model that runs in this process. */
@NullMarked
package io.huiying.analysis.adapters.embedding;

import org.jspecify.annotations.NullMarked;
