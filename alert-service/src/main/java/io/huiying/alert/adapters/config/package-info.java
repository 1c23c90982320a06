/** Rule sets from YAML, with line numbers in what is wrong. */
@NullMarked
package io.huiying.alert.adapters.config;

import org.jspecify.annotations.NullMarked;
