/** The file of the trained models. */
@NullMarked
package io.huiying.analysis.adapters.model;

import org.jspecify.annotations.NullMarked;
