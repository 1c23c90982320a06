/** The printable file of one incident. */
@NullMarked
package io.huiying.alert.adapters.dossier;

import org.jspecify.annotations.NullMarked;
