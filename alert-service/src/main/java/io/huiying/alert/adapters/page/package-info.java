/**
 * Reads web pages where releases were published, so that their words can be kept as evidence. Deny
 * by default: only hosts that the office names are ever called, and never from a processor.
 */
@NullMarked
package io.huiying.alert.adapters.page;

import org.jspecify.annotations.NullMarked;
