/** Whether the read model is fit to be asked. */
@NullMarked
package io.huiying.alert.adapters.health;

import org.jspecify.annotations.NullMarked;
