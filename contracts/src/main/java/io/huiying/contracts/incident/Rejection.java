package io.huiying.contracts.incident;

/**
 * Why a command was refused.
 *
 * @param code for programs
 * @param message for people, in Chinese: what was wrong, what was kept, what to do
 */
public record Rejection(Code code, String message) {

  /** The reasons there are. */
  public enum Code {
    /** No such incident. */
    NOT_FOUND,
    /** Somebody else was faster (If-Match). */
    VERSION_CONFLICT,
    /** The incident's state does not allow it. */
    NOT_ALLOWED_NOW,
    /** The role does not allow it. */
    NEEDS_MANAGER,
    /** A value is out of its bounds. */
    INVALID
  }
}
