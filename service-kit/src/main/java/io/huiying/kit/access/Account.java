package io.huiying.kit.access;

import io.huiying.contracts.incident.Role;

/**
 * An embedded account.
 *
 * @param name sign-in name
 * @param role what it may do
 * @param password salted and stretched, see {@link PasswordHash}
 */
public record Account(String name, Role role, String password) {}
