package io.huiying.contracts.incident;

/**
 * Where an incident stands. Everything else (grading, assigning, releasing) happens in any order.
 *
 * <pre>
 *   DETECTED ──┐ acknowledge              close
 *   REPORTED ──┴─────────────▶ ACKNOWLEDGED ─────▶ CLOSED
 *       │  └────────── close ───────┼─────────────▶  │ reopen: back to where it came from
 *       ├────────────── dismiss ────┴─▶ DISMISSED ───┤
 *       └── merged into another ──────▶ MERGED ──────┘ split off again
 * </pre>
 */
public enum IncidentState {
  /** Found in posts. */
  DETECTED,
  /** 接报: told by telephone or in writing, before any post. */
  REPORTED,
  ACKNOWLEDGED,
  /** 核否. */
  DISMISSED,
  /** 结案. */
  CLOSED,
  /** Merged into another incident. */
  MERGED;

  /** Whether it still takes signals and clocks. */
  public boolean open() {
    return this == DETECTED || this == REPORTED || this == ACKNOWLEDGED;
  }
}
