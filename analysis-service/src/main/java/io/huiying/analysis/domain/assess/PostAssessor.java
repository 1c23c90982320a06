package io.huiying.analysis.domain.assess;

import io.huiying.analysis.domain.emergency.EmergencyJudge;
import io.huiying.analysis.domain.emergency.HazardTerm;
import io.huiying.analysis.domain.emergency.Verdict;
import io.huiying.analysis.domain.figure.CasualtyTerm;
import io.huiying.analysis.domain.figure.Claim;
import io.huiying.analysis.domain.figure.FigureReader;
import io.huiying.analysis.domain.figure.Figures;
import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Lexicon;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.model.Beliefs;
import io.huiying.analysis.domain.model.Circumstances;
import io.huiying.analysis.domain.model.ReadOnce;
import io.huiying.analysis.domain.model.TextFeatures;
import io.huiying.analysis.domain.model.TopicChoice;
import io.huiying.analysis.domain.model.TwoLooks;
import io.huiying.analysis.domain.occurrence.OccurrenceReader;
import io.huiying.analysis.domain.occurrence.StatedTime;
import io.huiying.analysis.domain.place.PlaceFinding;
import io.huiying.analysis.domain.place.PlaceResolver;
import io.huiying.analysis.domain.severity.Magnitudes;
import io.huiying.analysis.domain.severity.MeasureReader;
import io.huiying.analysis.domain.severity.Measures;
import io.huiying.analysis.domain.severity.OfficialGrade;
import io.huiying.analysis.domain.severity.OfficialGrades;
import io.huiying.analysis.domain.severity.SeverityGrader;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Meaning;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Understands one post: a single pass finds the words of every lexicon, then each reader looks at
 * the stretches that concern it. Pure, and linear in the post's length.
 */
public final class PostAssessor {

  /** An event older than this before publication has not just happened. */
  public static final Duration JUST_HAPPENED = Duration.ofDays(7);

  /** A lead this old under a fresh hot-list title belongs to another event. */
  private static final Duration STALE = Duration.ofDays(31);

  private static final List<FigureKind> CASUALTIES =
      List.of(
          FigureKind.DEAD,
          FigureKind.INJURED,
          FigureKind.SERIOUSLY_INJURED,
          FigureKind.MISSING,
          FigureKind.TRAPPED);

  private final Lexicon lexicon;
  private final EmergencyJudge judge;
  private final SeverityGrader grader;
  private final @Nullable TwoLooks looks;
  private final @Nullable TopicChoice choice;
  private final FigureReader figureReader = new FigureReader();
  private final PlaceResolver places = new PlaceResolver();
  private final OccurrenceReader occurrences = new OccurrenceReader();

  /**
   * @param looks the trained models, which decide topics and emergencies; null for the rules alone,
   *     which know no topics
   * @param choice which topics are shown; null with {@code looks}
   */
  public PostAssessor(
      Lexicon lexicon,
      EmergencyJudge judge,
      SeverityGrader grader,
      @Nullable TwoLooks looks,
      @Nullable TopicChoice choice) {
    this.looks = looks;
    this.choice = choice;
    this.lexicon = lexicon;
    this.judge = judge;
    this.grader = grader;
  }

  /** Every word that is looked for. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Version of the rules and models that are applied: with another the same post may read anew. */
  public String version() {
    return lexicon.version();
  }

  /** What travels on from a post. */
  public AssessedPost assess(Post post, Instant now) {
    return understand(post, now).assessed();
  }

  /** The same with its reasons. */
  public Understanding understand(Post post, Instant now) {
    Reading reading = lexicon.read(post.title(), post.text());
    List<Hit<HazardTerm>> hazards = EmergencyJudge.hazards(reading);
    int eventAt = hazards.isEmpty() ? -1 : hazards.getFirst().start();
    boolean nameless = hazards.isEmpty();
    Optional<StatedTime> read =
        occurrences.read(
            reading, post.knownSince(), nameless ? CasualtyTerm.class : HazardTerm.class);
    Optional<StatedTime> stated = nameless ? Optional.empty() : read;
    Reading speaking = speaking(post, reading, hazards, stated);
    PlaceFinding named = places.resolve(speaking, eventAt);
    boolean whole = named.place().known() || named.abroad();
    PlaceFinding place = whole ? named : places.resolve(reading, eventAt);
    LocalDate day = post.knownSince().atZone(OccurrenceReader.ZONE).toLocalDate();
    Figures figures = new Figures(figureReader.read(speaking, day));
    boolean recent = stated.isPresent() && justHappened(stated.get(), post);
    Verdict ruled =
        judge.judge(
            reading,
            hazards,
            surroundings(
                post, reading, place, !hazards.isEmpty() && counted(figures), stated, recent));
    TextFeatures features =
        TextFeatures.of(
            reading,
            ruled,
            new Circumstances(
                figures,
                stated.map(time -> age(time, post)),
                place.abroad(),
                place.place().known()));
    if (looks == null || choice == null) {
      return conclude(
          new Opinion(List.of(), ruled, features, false, null),
          post,
          now,
          reading,
          speaking,
          place,
          figures,
          read,
          recent);
    }
    boolean letter = post.sourceKind() == SourceKind.HOTLINE || features.letter();
    ReadOnce sentence = new ReadOnce(looks.sentences(), post.title(), post.text());
    Beliefs beliefs = looks.believe(features, sentence, letter, ruled.open());
    Verdict decided = ruled.decided(beliefs.emergency(), looks.model().emergencyAt());
    Opinion opinion =
        new Opinion(
            choice.shown(beliefs, reading, letter),
            decided,
            features,
            beliefs.secondLook(),
            sentence.meaning(decided.emergency()));
    return conclude(opinion, post, now, reading, speaking, place, figures, read, recent);
  }

  /**
   * What speaks of the event. A hot list keeps an old lead under a new title (a new earthquake,
   * last year's report): then the title alone says where and how many.
   */
  private Reading speaking(
      Post post, Reading reading, List<Hit<HazardTerm>> hazards, Optional<StatedTime> stated) {
    boolean stale =
        post.sourceKind() == SourceKind.HOT_LIST
            && stated.isPresent()
            && age(stated.get(), post).compareTo(STALE) > 0
            && !hazards.isEmpty()
            && reading.text().inTitle(hazards.getFirst().start())
            && !reading.text().inTitle(stated.get().start());
    return stale ? lexicon.read(post.title(), "") : reading;
  }

  private static EmergencyJudge.Surroundings surroundings(
      Post post,
      Reading reading,
      PlaceFinding place,
      boolean counted,
      Optional<StatedTime> stated,
      boolean recent) {
    Duration age = stated.map(time -> age(time, post)).orElse(Duration.ZERO);
    return new EmergencyJudge.Surroundings(
        counted,
        recent,
        place.abroad() || place.place().known(),
        stated.isPresent() && stated.get().yearNamed() && age.toDays() > 31,
        age.toDays() > 14,
        Magnitudes.greatest(reading.text()));
  }

  private static Duration age(StatedTime stated, Post post) {
    return Duration.between(stated.at(), post.knownSince());
  }

  /** Topics and emergency, by the rules or by the models. */
  private record Opinion(
      List<TopicScore> topics,
      Verdict verdict,
      TextFeatures features,
      boolean secondLook,
      @Nullable Meaning meaning) {}

  private Understanding conclude(
      Opinion opinion,
      Post post,
      Instant now,
      Reading reading,
      Reading speaking,
      PlaceFinding place,
      Figures figures,
      Optional<StatedTime> stated,
      boolean recent) {
    Verdict verdict = opinion.verdict();
    @Nullable Hazard hazard = verdict.emergency() ? verdict.hazard() : null;
    @Nullable Emergency emergency = hazard == null ? null : emergency(hazard, verdict, place);
    Optional<SeverityRange> own = Optional.empty();
    Optional<SeverityRange> general = Optional.empty();
    if (hazard != null) {
      @Nullable OfficialGrade official =
          OfficialGrades.in(reading.text(), post.sourceKind() == SourceKind.OFFICIAL).orElse(null);
      Measures measures = MeasureReader.in(speaking.text(), hazard == Hazard.EARTHQUAKE);
      LocalDate day = post.knownSince().atZone(OccurrenceReader.ZONE).toLocalDate();
      String words = speaking.text().toString();
      own = grader.grade(hazard, figures, official, measures, day, words::contains);
      general = grader.gradeByGeneral(hazard, figures, official);
    }
    @Nullable Occurrence occurrence =
        hazard != null && recent
            ? stated
                .map(
                    time ->
                        OccurrenceReader.interval(
                            time, quote(reading, time.start(), time.end()), post.knownSince()))
                .orElse(null)
            : null;
    AssessedPost assessed =
        new AssessedPost(
            post.withoutAuthor(),
            opinion.topics(),
            emergency,
            place.place(),
            hazard == null ? List.of() : figures(post, speaking, figures),
            occurrence,
            own.orElse(null),
            lexicon.version(),
            now,
            opinion.meaning());
    return new Understanding(
        assessed,
        reading,
        verdict,
        figures,
        stated,
        place,
        general,
        opinion.features(),
        opinion.secondLook(),
        verdict.reasons());
  }

  private static Emergency emergency(Hazard hazard, Verdict verdict, PlaceFinding place) {
    String code = place.place().code();
    boolean island = code.startsWith("71") || code.startsWith("81") || code.startsWith("82");
    double weight = Math.max(0, verdict.weight());
    double sure = weight / (weight + 3);
    return new Emergency(
        hazard.kind(), hazard, !place.abroad() && !island, sure, verdict.evidence());
  }

  /** Not after publication and not long before it. */
  private static boolean justHappened(StatedTime stated, Post post) {
    Instant at = stated.at();
    Instant known = post.knownSince();
    return !at.isAfter(known.plus(Duration.ofHours(1)))
        && !at.isBefore(known.minus(JUST_HAPPENED).minus(Duration.ofDays(1)));
  }

  private static boolean counted(Figures figures) {
    return CASUALTIES.stream().anyMatch(kind -> figures.lower(kind) > 0);
  }

  private List<Figure> figures(Post post, Reading reading, Figures chosen) {
    List<StatedTime> countings = occurrences.countings(reading, post.knownSince());
    List<Figure> figures = new ArrayList<>();
    for (Claim claim : chosen.all()) {
      figures.add(
          new Figure(
              claim.kind(),
              claim.state(),
              claim.scope(),
              claim.value(),
              claim.lower(),
              claim.upper(),
              asOf(countings, claim, post),
              post.sourceId(),
              post.sourceKind(),
              post.knownSince(),
              quote(reading, claim.start(), claim.end()),
              null,
              claim.disagreement()));
    }
    return figures;
  }

  /** The last counting told before a claim, absent when none is or it lies after publication. */
  private static @Nullable Instant asOf(List<StatedTime> countings, Claim claim, Post post) {
    @Nullable Instant last = null;
    for (StatedTime counting : countings) {
      Instant at = counting.at();
      if (counting.end() <= claim.start() && !at.isAfter(post.knownSince())) {
        last = at;
      }
    }
    return last;
  }

  private static String quote(Reading reading, int start, int end) {
    return reading.text().span(start, end).quote();
  }
}
