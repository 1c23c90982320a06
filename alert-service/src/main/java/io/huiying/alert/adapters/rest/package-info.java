/** The REST interface: views out, commands in. */
@NullMarked
package io.huiying.alert.adapters.rest;

import org.jspecify.annotations.NullMarked;
