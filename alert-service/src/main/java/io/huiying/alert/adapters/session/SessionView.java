package io.huiying.alert.adapters.session;

import java.time.Instant;
import java.util.List;

/**
 * Who is signed in, as what, and until when.
 *
 * @param divisions whose incidents, {@code *} alone for the whole house
 * @param scopeLabel the same for people
 */
public record SessionView(
    String name,
    String role,
    String roleLabel,
    List<String> divisions,
    String scopeLabel,
    Instant expiresAt) {}
