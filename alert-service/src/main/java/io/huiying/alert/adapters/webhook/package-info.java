/**
 * Delivery of notifications: each once, urgent ones without end, a bad channel alone with its
 * faults.
 */
@NullMarked
package io.huiying.alert.adapters.webhook;

import org.jspecify.annotations.NullMarked;
