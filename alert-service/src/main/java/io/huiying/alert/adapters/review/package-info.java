/** What managers review: read from the record of truth when somebody asks. */
@NullMarked
package io.huiying.alert.adapters.review;

import org.jspecify.annotations.NullMarked;
