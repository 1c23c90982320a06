/** What people and programs may ask of the analysis over HTTP. */
@NullMarked
package io.huiying.analysis.adapters.rest;

import org.jspecify.annotations.NullMarked;
