package io.huiying.analysis.adapters.config;

import io.huiying.analysis.adapters.embedding.SentenceVectors;
import io.huiying.analysis.adapters.model.ModelFile;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.emergency.CueTerm;
import io.huiying.analysis.domain.emergency.Doubt;
import io.huiying.analysis.domain.emergency.DoubtTerm;
import io.huiying.analysis.domain.emergency.EmergencyJudge;
import io.huiying.analysis.domain.emergency.HazardTerm;
import io.huiying.analysis.domain.emergency.NotHazardTerm;
import io.huiying.analysis.domain.emergency.UnnamedTerm;
import io.huiying.analysis.domain.figure.CasualtyTerm;
import io.huiying.analysis.domain.figure.FigureContextTerm;
import io.huiying.analysis.domain.figure.NotCasualtyTerm;
import io.huiying.analysis.domain.figure.NotContextTerm;
import io.huiying.analysis.domain.figure.VictimTerm;
import io.huiying.analysis.domain.lexicon.Lexicon;
import io.huiying.analysis.domain.model.TopicChoice;
import io.huiying.analysis.domain.model.TopicModel;
import io.huiying.analysis.domain.model.TwoLooks;
import io.huiying.analysis.domain.occurrence.NotSpeechTerm;
import io.huiying.analysis.domain.occurrence.SpeechTerm;
import io.huiying.analysis.domain.place.ForeignTerm;
import io.huiying.analysis.domain.severity.SeverityGrader;
import io.huiying.analysis.domain.text.NormalForm;
import io.huiying.analysis.domain.topic.BesidesTerm;
import io.huiying.analysis.domain.topic.LetterTerm;
import io.huiying.analysis.domain.topic.NearRule;
import io.huiying.analysis.domain.topic.NearTerm;
import io.huiying.analysis.domain.topic.TopicTerm;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Topic;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the assessor from the word lists, tables and divisions that ship with the service. */
public final class Lexicons {

  private static final double STRONG = 3;
  private static final double MEDIUM = 1.5;
  private static final double WEAK = 0.6;

  private Lexicons() {}

  /**
   * Reads everything, the trained models too; takes about a second.
   *
   * @throws java.io.UncheckedIOException when a file is missing or broken
   */
  public static PostAssessor load() {
    ConfigFiles files = new ConfigFiles();
    TopicModel model = ModelFile.of(files.bytes(ModelFile.RESOURCE));
    return load(files, new TwoLooks(model, new SentenceVectors()));
  }

  /**
   * Reads all but the trained models, for training them: finds no topics, and emergencies by the
   * rules alone.
   *
   * @throws java.io.UncheckedIOException when a file is missing or broken
   */
  public static PostAssessor rulesOnly() {
    return load(new ConfigFiles(), null);
  }

  /** An assessor whose version names every file that was read for it. */
  static PostAssessor load(ConfigFiles files, @Nullable TwoLooks looks) {
    TopicsFile topics = files.yaml("config/topics.yaml", TopicsFile.class);
    HazardsFile hazards = files.yaml("config/hazards.yaml", HazardsFile.class);
    Lexicon.Builder lexicon = new Lexicon.Builder(normalForm(files));
    addTopics(lexicon, topics);
    addHazards(lexicon, hazards);
    addDoubts(lexicon, files.yaml("config/doubts.yaml", DoubtsFile.class));
    addCasualties(lexicon, files.yaml("lexicon/casualties.yaml", CasualtiesFile.class));
    addForeign(lexicon, files.yaml("lexicon/foreign.yaml", ForeignFile.class));
    new PlaceNames(files.yaml("lexicon/places.yaml", PlacesFile.class))
        .addTo(lexicon, Divisions.read(files));
    TopicChoice choice =
        looks == null ? null : new TopicChoice(looks.model(), ruled(topics), topics.atMost());
    SeverityGrader grader = grader(files);
    return new PostAssessor(
        lexicon.build(files.version(topics.version())),
        new EmergencyJudge(hazards.rules()),
        grader,
        looks,
        choice);
  }

  /** Version of the trained models: the head of their digest. */
  public static String modelVersion() {
    return ModelFile.digest().substring(0, 12);
  }

  /** The grader alone, for figures of several posts taken together. */
  public static SeverityGrader grader() {
    return grader(new ConfigFiles());
  }

  private static SeverityGrader grader(ConfigFiles files) {
    return new SeverityGrader(files.yaml("config/grading.yaml", GradingFile.class).read());
  }

  /** The folding of characters that the lexicon and every text share. */
  public static NormalForm normalForm() {
    return normalForm(new ConfigFiles());
  }

  private static NormalForm normalForm(ConfigFiles files) {
    Map<Character, Character> simplified = new HashMap<>();
    for (String line : files.lines("lexicon/traditional.tsv")) {
      String[] cells = line.split("[\t ]");
      if (cells.length >= 2 && cells[0].length() == 1 && cells[1].length() == 1) {
        simplified.put(cells[0].charAt(0), cells[1].charAt(0));
      }
    }
    return new NormalForm(simplified);
  }

  private static void addTopics(Lexicon.Builder lexicon, TopicsFile file) {
    int rules = 0;
    for (TopicsFile.TopicEntry topic : file.topics()) {
      for (TopicsFile.NearEntry near : orNone(topic.near())) {
        NearRule rule = new NearRule(rules++, topic.code(), near.within(), near.weight());
        near.one().forEach(w -> lexicon.add(w, new NearTerm(rule, NearTerm.Side.ONE)));
        near.other().forEach(w -> lexicon.add(w, new NearTerm(rule, NearTerm.Side.OTHER)));
      }
      orNone(topic.strong()).forEach(w -> lexicon.add(w, new TopicTerm(topic.code(), STRONG)));
      orNone(topic.medium()).forEach(w -> lexicon.add(w, new TopicTerm(topic.code(), MEDIUM)));
      orNone(topic.weak()).forEach(w -> lexicon.add(w, new TopicTerm(topic.code(), WEAK)));
      orNone(topic.exclusions()).forEach(w -> lexicon.add(w, new TopicTerm(topic.code(), 0)));
    }
    file.letters().clear().forEach(w -> lexicon.add(w, new LetterTerm(LetterTerm.CLEAR)));
    file.letters().slight().forEach(w -> lexicon.add(w, new LetterTerm(LetterTerm.SLIGHT)));
    file.besides()
        .forEach((group, words) -> words.forEach(w -> lexicon.add(w, new BesidesTerm(group))));
  }

  private static <T> List<T> orNone(@Nullable List<T> entries) {
    return entries == null ? List.of() : entries;
  }

  /** The topics whose rule is not empty. */
  private static Set<Topic> ruled(TopicsFile file) {
    Set<Topic> ruled = EnumSet.noneOf(Topic.class);
    for (TopicsFile.TopicEntry topic : file.topics()) {
      boolean words =
          Stream.of(topic.strong(), topic.medium(), topic.weak())
              .anyMatch(each -> !orNone(each).isEmpty());
      if (words || !orNone(topic.near()).isEmpty()) {
        ruled.add(topic.code());
      }
    }
    return ruled;
  }

  private static void addHazards(Lexicon.Builder lexicon, HazardsFile file) {
    file.hazards()
        .forEach(
            (hazard, words) -> {
              HazardTerm sure = new HazardTerm(hazard, HazardTerm.Strength.SURE);
              HazardTerm maybe = new HazardTerm(hazard, HazardTerm.Strength.MAYBE);
              words.sure().forEach(w -> lexicon.add(w, sure));
              words.maybe().forEach(w -> lexicon.add(w, maybe));
            });
    file.unnamed()
        .forEach((hazard, words) -> words.forEach(w -> lexicon.add(w, new UnnamedTerm(hazard))));
    file.never().forEach(w -> lexicon.add(w, new NotHazardTerm()));
  }

  private static void addDoubts(Lexicon.Builder lexicon, DoubtsFile file) {
    for (DoubtsFile.DoubtEntry entry : file.doubts()) {
      Doubt doubt = new Doubt(entry.name(), entry.reason(), entry.decides(), entry.weight());
      entry.terms().forEach(w -> lexicon.add(w, new DoubtTerm(doubt)));
    }
    for (DoubtsFile.CueEntry entry : file.cues()) {
      CueTerm.Cue cue = new CueTerm.Cue(entry.name(), entry.weight());
      entry.terms().forEach(w -> lexicon.add(w, new CueTerm(cue)));
    }
  }

  private static void addCasualties(Lexicon.Builder lexicon, CasualtiesFile file) {
    addKinds(lexicon, file.kinds(), CasualtyTerm.Position.EITHER);
    addKinds(lexicon, file.beforeNumber(), CasualtyTerm.Position.BEFORE_NUMBER);
    file.never().forEach(w -> lexicon.add(w, new NotCasualtyTerm()));
    file.victims()
        .forEach((people, words) -> words.forEach(w -> lexicon.add(w, new VictimTerm(people))));
    file.context()
        .forEach(
            (role, words) -> {
              var term =
                  new FigureContextTerm(
                      FigureContextTerm.Role.valueOf(role.toUpperCase(Locale.ROOT)));
              words.forEach(w -> lexicon.add(w, term));
            });
    file.noContext().forEach(w -> lexicon.add(w, new NotContextTerm()));
    file.speech().forEach((voice, words) -> words.forEach(w -> addSpeech(lexicon, voice, w)));
  }

  private static void addSpeech(Lexicon.Builder lexicon, String voice, String word) {
    if (voice.equals("never")) {
      lexicon.add(word, new NotSpeechTerm());
    } else {
      lexicon.add(word, new SpeechTerm(SpeechTerm.Voice.valueOf(voice.toUpperCase(Locale.ROOT))));
    }
  }

  private static void addKinds(
      Lexicon.Builder lexicon, Map<String, List<String>> kinds, CasualtyTerm.Position position) {
    kinds.forEach(
        (code, words) -> {
          CasualtyTerm term = new CasualtyTerm(kind(code), position);
          words.forEach(w -> lexicon.add(w, term));
        });
  }

  private static FigureKind kind(String code) {
    return Arrays.stream(FigureKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no figure kind " + code));
  }

  private static void addForeign(Lexicon.Builder lexicon, ForeignFile file) {
    file.words().forEach(w -> lexicon.add(w, new ForeignTerm(0.8)));
    file.countries().forEach(w -> lexicon.add(w, new ForeignTerm(1.5)));
    file.cities().forEach(w -> lexicon.add(w, new ForeignTerm(1.5)));
  }
}
