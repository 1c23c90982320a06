/** What a person types: up, down, status, dead letters, topics. */
@NullMarked
package io.huiying.local.cli;

import org.jspecify.annotations.NullMarked;
