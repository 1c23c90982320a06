/**
 * Plays recorded archives and exercises through the door, each row when the house clock reaches its
 * time. A plain program: it pushes as any feeder does.
 */
@NullMarked
package io.huiying.ingest.replay;

import org.jspecify.annotations.NullMarked;
