package io.huiying.contracts.incident;

/**
 * Where a contested claim stands. A person may correct it at any time, so each state leads to every
 * other.
 */
public enum ClaimState {
  CONTESTED("说法不一"),
  /** A named unit has answered it in public. */
  REBUTTED("已澄清"),
  /** A named unit has checked and found it false. */
  VERIFIED_FALSE("核实为不实"),
  PROVED_TRUE("后证实");

  private final String label;

  ClaimState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether nobody needs to answer it any more. */
  public boolean answered() {
    return this != CONTESTED;
  }
}
