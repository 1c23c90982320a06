/** What is told of one incident when it is looked back upon. */
@NullMarked
package io.huiying.alert.domain.dossier;

import org.jspecify.annotations.NullMarked;
