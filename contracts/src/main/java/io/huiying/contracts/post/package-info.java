/** One thing somebody published, as it passes the door. */
@NullMarked
package io.huiying.contracts.post;

import org.jspecify.annotations.NullMarked;
