package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Claim;
import io.huiying.contracts.incident.Duty;
import io.huiying.contracts.incident.Handling;
import io.huiying.contracts.incident.UpwardReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people did about an incident, while one change is written into it. */
final class HandlingDraft {

  private final List<UpwardReport> reports;
  private final List<Duty> duties;
  private final List<Claim> claims;

  HandlingDraft(Handling origin) {
    reports = new ArrayList<>(origin.reports());
    duties = new ArrayList<>(origin.duties());
    claims = new ArrayList<>(origin.claims());
  }

  void record(UpwardReport report) {
    reports.add(report);
    reports.sort(Comparator.comparing(UpwardReport::sentAt).thenComparing(UpwardReport::id));
  }

  void put(Duty duty) {
    duties.removeIf(known -> known.id().equals(duty.id()));
    duties.add(duty);
    duties.sort(Comparator.comparing(Duty::since).thenComparing(Duty::id));
  }

  void put(Claim claim) {
    claims.removeIf(known -> known.id().equals(claim.id()));
    claims.add(claim);
    claims.sort(Comparator.comparing(Claim::raisedAt).thenComparing(Claim::id));
  }

  /** Absent when nothing was done, so that a snapshot of old keeps its bytes. */
  @Nullable Handling build() {
    var handling = new Handling(reports, duties, claims);
    return handling.equals(Handling.NOTHING) ? null : handling;
  }
}
