package io.huiying.contracts.incident;

/**
 * A correction that a person's command made, so that it can be taken back.
 *
 * @param correctionId names it
 * @param groupId the group that it is about
 */
public record Taught(String correctionId, String groupId) {}
