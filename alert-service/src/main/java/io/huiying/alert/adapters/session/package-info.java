/** Signing in, staying signed in, and who asks. */
@NullMarked
package io.huiying.alert.adapters.session;

import org.jspecify.annotations.NullMarked;
