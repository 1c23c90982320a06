package io.huiying.contracts.notice;

import io.huiying.contracts.incident.Actor;
import java.time.Instant;

/**
 * Who did, read or searched what.
 *
 * @param id derived from actor, action and cause
 * @param actor who
 * @param action e.g. {@code incident.acknowledge}, {@code post.search}, {@code session.open}
 * @param target id of the thing, or the query
 * @param outcome {@code ok}, or the refusal's code
 * @param at by the house clock
 */
public record AuditEntry(
    String id, Actor actor, String action, String target, String outcome, Instant at) {}
