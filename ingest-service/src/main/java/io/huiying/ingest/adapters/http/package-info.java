/** The door as people and programs reach it. */
@NullMarked
package io.huiying.ingest.adapters.http;

import org.jspecify.annotations.NullMarked;
