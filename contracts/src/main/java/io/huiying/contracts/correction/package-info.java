/** What people correct in the grouping and understanding of posts: the only way back. */
@NullMarked
package io.huiying.contracts.correction;

import org.jspecify.annotations.NullMarked;
