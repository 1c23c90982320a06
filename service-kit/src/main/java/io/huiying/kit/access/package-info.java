/** Who may enter: embedded accounts, and bearer tokens that all services accept. */
@NullMarked
package io.huiying.kit.access;

import org.jspecify.annotations.NullMarked;
