package io.huiying.analysis.domain.explain;

import io.huiying.analysis.domain.assess.Understanding;
import io.huiying.analysis.domain.emergency.CueTerm;
import io.huiying.analysis.domain.emergency.DoubtTerm;
import io.huiying.analysis.domain.emergency.EmergencyJudge;
import io.huiying.analysis.domain.emergency.HazardTerm;
import io.huiying.analysis.domain.emergency.Verdict;
import io.huiying.analysis.domain.explain.Explanation.Cause;
import io.huiying.analysis.domain.explain.Explanation.Judgement;
import io.huiying.analysis.domain.figure.Claim;
import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Meaning;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.occurrence.StatedTime;
import io.huiying.analysis.domain.place.PlaceFinding;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Figure;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Gathers what spoke for and against from what was understood of a post. */
public final class Explainer {

  /** Most words shown of one kind. */
  private static final int MOST = 8;

  private Explainer() {}

  /**
   * Explains.
   *
   * @param model version of the trained models
   */
  public static Explanation explain(Understanding understood, String model) {
    AssessedPost post = understood.assessed();
    PlaceFinding place = understood.place();
    return new Explanation(
        post.post().postId(),
        post.lexicon(),
        model,
        understood.secondLook(),
        post.topics(),
        judgement(understood),
        understood.figures().all().stream().map(claim -> number(understood, claim)).toList(),
        understood.stated().map(time -> time(understood, time)).orElse(null),
        new Explanation.Where(place.place(), place.abroad(), place.evidence(), place.candidates()),
        post.severity());
  }

  private static Judgement judgement(Understanding understood) {
    Verdict verdict = understood.verdict();
    Reading reading = understood.reading();
    List<Cause> pro = new ArrayList<>();
    add(pro, reading, EmergencyJudge.hazards(reading), Explainer::hazard);
    add(pro, reading, reading.hits(CueTerm.class), term -> new Name(term.cue().name(), ""));
    List<Cause> contra = new ArrayList<>();
    add(
        contra,
        reading,
        reading.hits(DoubtTerm.class),
        term -> new Name(term.doubt().name(), term.doubt().reason()));
    return new Judgement(
        understood.assessed().emergency() != null,
        verdict.hazard(),
        verdict.ruledOut(),
        verdict.weight(),
        pro,
        contra,
        understood.why());
  }

  private record Name(String rule, String reason) {}

  private static Name hazard(HazardTerm term) {
    return new Name(term.sure() ? "sure" : "maybe", term.hazard().label());
  }

  /** The first word of each rule, so that no rule crowds out the others; then no more than fit. */
  private static <M extends Meaning> void add(
      List<Cause> causes, Reading reading, List<Hit<M>> hits, Function<M, Name> name) {
    Set<Name> seen = new HashSet<>();
    for (Hit<M> hit : hits) {
      Name own = name.apply(hit.meaning());
      if (seen.size() < MOST && seen.add(own)) {
        causes.add(
            new Cause(own.rule(), own.reason(), reading.text().span(hit.start(), hit.end())));
      }
    }
  }

  private static Explanation.Number number(Understanding understood, Claim claim) {
    return new Explanation.Number(
        claim.kind(),
        claim.state(),
        claim.scope(),
        claim.value(),
        claim.lower(),
        claim.upper() == Figure.UNBOUNDED ? null : claim.upper(),
        understood.reading().text().span(claim.start(), claim.end()),
        understood.assessed().emergency() != null);
  }

  private static Explanation.Time time(Understanding understood, StatedTime stated) {
    String pattern =
        switch (stated.precision()) {
          case DAY -> "yyyy-MM-dd";
          case HOUR -> "yyyy-MM-dd'T'HH";
          case MINUTE, CONFIRMED -> "yyyy-MM-dd'T'HH:mm";
        };
    return new Explanation.Time(
        stated.local().format(DateTimeFormatter.ofPattern(pattern)),
        stated.precision(),
        understood.reading().text().span(stated.start(), stated.end()),
        understood.assessed().occurrence() != null);
  }
}
