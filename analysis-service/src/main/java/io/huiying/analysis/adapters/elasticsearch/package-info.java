/**
 * The search index on Elasticsearch, over its low-level client: documents, bulk requests, queries
 * and what their answers mean.
 */
@NullMarked
package io.huiying.analysis.adapters.elasticsearch;

import org.jspecify.annotations.NullMarked;
