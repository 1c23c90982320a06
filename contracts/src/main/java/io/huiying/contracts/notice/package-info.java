/** What is sent to people, what became of it, and who did what. */
@NullMarked
package io.huiying.contracts.notice;

import org.jspecify.annotations.NullMarked;
