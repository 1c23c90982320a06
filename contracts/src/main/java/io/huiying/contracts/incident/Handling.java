package io.huiying.contracts.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.huiying.contracts.assess.Occurrence;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people did about an incident beside grading and releasing. What an older snapshot lacks is
 * empty.
 *
 * @param reports upward reports by the time they were sent
 * @param duties by the time they run from
 * @param claims by the time they were raised
 * @param intake 接报, absent when found in posts
 * @param progressAt when a person last graded, assigned, released, reported or noted
 * @param steps what can be undone, newest last, at most {@value #REMEMBERED_STEPS}
 * @param merging incidents that were asked to be merged into this one and have not answered
 * @param parts who tells of it, once there are several
 * @param absorbed incidents merged into this one, in their order
 * @param merged where it went, absent while it is its own
 * @param closing what the manager answered for at the last closing
 * @param offers what official sources published, recorded or not, newest last, at most {@value
 *     #OFFERS}
 * @param tags what people decided about tags, in the order of {@link PriorityTag}
 * @param appraisal the last 研判, absent while nobody made one
 * @param toldTimes what posts tell of the occurrence, while it contradicts itself or what a person
 *     fixed; empty while it does not
 * @param taught corrections that its dismissal made, which a reopening takes back
 * @param requests under which each of {@code merging} was asked, by its id; what an older house
 *     asked has none
 * @param cooled true once its own group takes no more posts; absent while it may
 */
public record Handling(
    List<UpwardReport> reports,
    List<Duty> duties,
    List<Claim> claims,
    @Nullable Intake intake,
    @Nullable Instant progressAt,
    List<Step> steps,
    List<String> merging,
    List<Part> parts,
    List<Absorption> absorbed,
    @Nullable Merged merged,
    @Nullable Closing closing,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReleaseOffer> offers,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JudgedTag> tags,
    @Nullable Appraisal appraisal,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Occurrence> toldTimes,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Taught> taught,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> requests,
    @Nullable Boolean cooled) {

  /** How many steps can be undone. */
  public static final int REMEMBERED_STEPS = 8;

  /** How many offers wait. */
  public static final int OFFERS = 12;

  /** Nothing was done yet. */
  public static final Handling NOTHING =
      new Handling(
          List.of(), List.of(), List.of(), null, null, List.of(), List.of(), List.of(), List.of(),
          null, null);

  @JsonCreator
  public Handling {
    reports = all(reports);
    duties = all(duties);
    claims = all(claims);
    steps = all(steps);
    merging = all(merging);
    parts = all(parts);
    absorbed = all(absorbed);
    offers = all(offers);
    tags = all(tags);
    toldTimes = all(toldTimes);
    taught = all(taught);
    // In an order of its own: a snapshot has the same bytes everywhere.
    requests = requests == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(requests));
  }

  /** While its groups may still take posts. */
  public Handling(
      List<UpwardReport> reports,
      List<Duty> duties,
      List<Claim> claims,
      @Nullable Intake intake,
      @Nullable Instant progressAt,
      List<Step> steps,
      List<String> merging,
      List<Part> parts,
      List<Absorption> absorbed,
      @Nullable Merged merged,
      @Nullable Closing closing,
      List<ReleaseOffer> offers,
      List<JudgedTag> tags,
      @Nullable Appraisal appraisal,
      List<Occurrence> toldTimes,
      List<Taught> taught,
      Map<String, String> requests) {
    this(
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
        null);
  }

  /** Without offers, tags, 研判, contradicting times, corrections and named requests. */
  public Handling(
      List<UpwardReport> reports,
      List<Duty> duties,
      List<Claim> claims,
      @Nullable Intake intake,
      @Nullable Instant progressAt,
      List<Step> steps,
      List<String> merging,
      List<Part> parts,
      List<Absorption> absorbed,
      @Nullable Merged merged,
      @Nullable Closing closing) {
    this(
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
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        Map.of());
  }

  private static <T> List<T> all(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
