/** Reads the word lists, tables and divisions that ship with the service. */
@NullMarked
package io.huiying.analysis.adapters.config;

import org.jspecify.annotations.NullMarked;
