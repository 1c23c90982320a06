package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.incident.Absorption;
import io.huiying.contracts.incident.Appraisal;
import io.huiying.contracts.incident.Claim;
import io.huiying.contracts.incident.Closing;
import io.huiying.contracts.incident.Duty;
import io.huiying.contracts.incident.Handling;
import io.huiying.contracts.incident.IncidentChange.ReleaseOffered;
import io.huiying.contracts.incident.Intake;
import io.huiying.contracts.incident.JudgedTag;
import io.huiying.contracts.incident.Merged;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.incident.ReleaseOffer;
import io.huiying.contracts.incident.Step;
import io.huiying.contracts.incident.Taught;
import io.huiying.contracts.incident.UpwardReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What people did about an incident, while one change is written into it. */
final class HandlingDraft {

  final List<UpwardReport> reports;
  final List<Duty> duties;
  final List<Claim> claims;
  @Nullable Intake intake;
  @Nullable Instant progressAt;
  private final List<Step> steps;
  private final List<String> merging;
  private final Map<String, String> requests;
  List<Part> parts;
  final List<Absorption> absorbed;
  @Nullable Merged merged;
  @Nullable Closing closing;
  private final List<ReleaseOffer> offers;
  final List<JudgedTag> tags;
  @Nullable Appraisal appraisal;
  List<Occurrence> toldTimes;
  List<Taught> taught;

  /** True once its groups take no more posts, else absent. */
  @Nullable Boolean cooled;

  HandlingDraft(Handling origin) {
    reports = new ArrayList<>(origin.reports());
    duties = new ArrayList<>(origin.duties());
    claims = new ArrayList<>(origin.claims());
    intake = origin.intake();
    progressAt = origin.progressAt();
    steps = new ArrayList<>(origin.steps());
    merging = new ArrayList<>(origin.merging());
    requests = new TreeMap<>(origin.requests());
    parts = origin.parts();
    absorbed = new ArrayList<>(origin.absorbed());
    merged = origin.merged();
    closing = origin.closing();
    offers = new ArrayList<>(origin.offers());
    tags = new ArrayList<>(origin.tags());
    appraisal = origin.appraisal();
    toldTimes = origin.toldTimes();
    taught = origin.taught();
    cooled = origin.cooled();
  }

  /** Offers of older versions were not read, and were never held. */
  void offer(ReleaseOffered seen) {
    String textHash = seen.textHash();
    if (textHash == null) {
      return;
    }
    offers.removeIf(known -> known.postId().equals(seen.postId()));
    offers.add(
        new ReleaseOffer(
            seen.postId(),
            seen.issuer(),
            seen.evidence(),
            seen.url(),
            seen.publishedAt(),
            seen.kind(),
            Boolean.TRUE.equals(seen.announced()),
            textHash,
            seen.answers()));
    bound();
  }

  /** What was offered to a merged incident; whether it is news here. */
  boolean offer(ReleaseOffer theirs) {
    if (offers.stream().anyMatch(known -> known.postId().equals(theirs.postId()))) {
      return false;
    }
    offers.add(theirs);
    bound();
    return true;
  }

  private void bound() {
    if (offers.size() > Handling.OFFERS) {
      offers.removeFirst();
    }
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

  void put(JudgedTag judged) {
    tags.removeIf(known -> known.tag() == judged.tag());
    tags.add(judged);
    tags.sort(Comparator.comparing(JudgedTag::tag));
  }

  /** Takes away what was recorded under an id. */
  void withdraw(String id) {
    reports.removeIf(report -> report.id().equals(id));
    duties.removeIf(duty -> duty.id().equals(id));
    claims.removeIf(claim -> claim.id().equals(id));
    tags.removeIf(tag -> tag.id().equals(id));
    offers.removeIf(offer -> offer.postId().equals(id));
  }

  /** Waits for the loser's answer. */
  void asked(String loserId, @Nullable String request) {
    answered(loserId);
    merging.add(loserId);
    if (request != null) {
      requests.put(loserId, request);
    }
  }

  /** Waits for the loser no longer. */
  void answered(String loserId) {
    merging.remove(loserId);
    requests.remove(loserId);
  }

  void tell(Part part) {
    parts = PartPolicy.replaced(parts, part);
  }

  void did(Step step) {
    steps.add(step);
    if (steps.size() > Handling.REMEMBERED_STEPS) {
      steps.removeFirst();
    }
  }

  void undid() {
    steps.removeLast();
  }

  /** Nothing from before can be undone any more. */
  void forgetSteps() {
    steps.clear();
  }

  /** Absent when nothing was done, so that a snapshot of old keeps its bytes. */
  @Nullable Handling build() {
    var handling =
        new Handling(
            reports,
            duties,
            claims,
            intake,
            progressAt,
            steps,
            merging,
            parts,
            absorbed,
            merged,
            closing,
            offers,
            tags,
            appraisal,
            toldTimes,
            taught,
            requests,
            cooled);
    return handling.equals(Handling.NOTHING) ? null : handling;
  }
}
