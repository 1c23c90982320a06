package io.huiying.contracts.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's command to one incident.
 *
 * @param commandId derived from actor and Idempotency-Key, or from the request; answered once
 * @param incidentId the Kafka key
 * @param actor who asks
 * @param at when asked, by the house clock
 * @param expectedVersion the version that the person saw (If-Match), absent when any will do
 * @param action what is asked
 */
public record IncidentCommand(
    String commandId,
    String incidentId,
    Actor actor,
    Instant at,
    @Nullable Long expectedVersion,
    IncidentAction action) {}
