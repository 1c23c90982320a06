/** Takes posts in at the door and puts them into Kafka before it says so. */
@NullMarked
package io.huiying.ingest;

import org.jspecify.annotations.NullMarked;
