/** What search promises, whatever technology keeps the index. */
@NullMarked
package io.huiying.analysis.domain.search;

import org.jspecify.annotations.NullMarked;
