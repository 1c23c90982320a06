/** Seals the record of truth each hour, and reads it to see whether it is whole. */
@NullMarked
package io.huiying.alert.adapters.audit;

import org.jspecify.annotations.NullMarked;
