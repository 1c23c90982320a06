/** A real Elasticsearch node as a child process. */
@NullMarked
package io.huiying.local.elasticsearch;

import org.jspecify.annotations.NullMarked;
