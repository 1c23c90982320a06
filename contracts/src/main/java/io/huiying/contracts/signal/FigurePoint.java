package io.huiying.contracts.signal;

import io.huiying.contracts.assess.Figure;
import org.jspecify.annotations.Nullable;

/**
 * One claim in the course of a group's figures.
 *
 * @param figure the claim, without its quote
 * @param postId the post that made it
 * @param standing what it is worth by now
 * @param because why, for people; of an authoritative claim that lowers the one before, what
 *     explains the fall
 */
public record FigurePoint(
    Figure figure, String postId, Standing standing, @Nullable String because) {

  /** What a claim is worth beside the others of its kind. */
  public enum Standing {
    /**
     * The newest of the most authoritative voices: the one to show. Of the dead that only hot lists
     * and platforms tell of it is the greatest number, since old titles come late there.
     */
    AUTHORITATIVE,
    /** Once authoritative or never contradicted, and followed by a newer number. */
    SUPERSEDED,
    /** Says the same as the authoritative one. */
    AGREEING,
    /**
     * 说法不一: newer than the authoritative one, less authoritative (or a lower toll on a hot list or
     * platform), and another number.
     */
    CONFLICTING,
    /** Was contradicted when it was made; an authoritative voice has said the same since. */
    BORNE_OUT,
    /** A person said that it was misread: counts for nothing. */
    SET_ASIDE
  }
}
