/** Makes plain text of HTML. */
@NullMarked
package io.huiying.kit.html;

import org.jspecify.annotations.NullMarked;
