/** Makes plain text of HTML. */
@NullMarked
package io.huiying.ingest.adapters.html;

import org.jspecify.annotations.NullMarked;
