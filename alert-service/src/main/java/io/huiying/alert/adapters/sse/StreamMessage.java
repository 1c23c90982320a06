package io.huiying.alert.adapters.sse;

import org.jspecify.annotations.Nullable;

/**
 * One event of the stream, ready to be sent to many.
 *
 * @param event its name
 * @param data JSON on one line
 * @param id where a client stands after it, absent when it moves nobody
 */
public record StreamMessage(String event, String data, @Nullable String id) {}
