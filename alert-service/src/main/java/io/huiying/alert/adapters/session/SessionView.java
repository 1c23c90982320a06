package io.huiying.alert.adapters.session;

import java.time.Instant;

/** Who is signed in, as what, and until when. */
public record SessionView(String name, String role, String roleLabel, Instant expiresAt) {}
