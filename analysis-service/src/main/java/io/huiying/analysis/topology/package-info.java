/**
 * What flows where: posts to assessed posts, assessed posts to groups and signals.
 *
 * <p>A topology is a function that the service and the tests both call. Processors only translate
 * between records and the domain: they block on nothing and call nobody.
 */
@NullMarked
package io.huiying.analysis.topology;

import org.jspecify.annotations.NullMarked;
