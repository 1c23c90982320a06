package io.huiying.contracts.incident;

import java.util.List;

/**
 * What people did about an incident beside grading and releasing.
 *
 * @param reports upward reports by the time they were sent
 * @param duties by the time they run from
 * @param claims by the time they were raised
 */
public record Handling(List<UpwardReport> reports, List<Duty> duties, List<Claim> claims) {

  /** Nothing was done yet. */
  public static final Handling NOTHING = new Handling(List.of(), List.of(), List.of());

  public Handling {
    reports = List.copyOf(reports);
    duties = List.copyOf(duties);
    claims = List.copyOf(claims);
  }
}
