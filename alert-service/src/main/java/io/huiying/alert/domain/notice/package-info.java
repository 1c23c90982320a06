/** What is told to people, in which words, by which channel. */
@NullMarked
package io.huiying.alert.domain.notice;

import org.jspecify.annotations.NullMarked;
