/** What is kept for ever, copied out of the broker into files and back. */
@NullMarked
package io.huiying.alert.adapters.backup;

import org.jspecify.annotations.NullMarked;
