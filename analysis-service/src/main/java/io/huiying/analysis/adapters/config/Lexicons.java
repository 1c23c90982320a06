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
import io.huiying.analysis.domain.figure.CasualtyTerm;
import io.huiying.analysis.domain.figure.FigureContextTerm;
import io.huiying.analysis.domain.figure.NotCasualtyTerm;
import io.huiying.analysis.domain.figure.NotContextTerm;
import io.huiying.analysis.domain.figure.VictimTerm;
import io.huiying.analysis.domain.lexicon.Lexicon;
import io.huiying.analysis.domain.model.TwoLooks;
import io.huiying.analysis.domain.occurrence.NotSpeechTerm;
import io.huiying.analysis.domain.occurrence.SpeechTerm;
import io.huiying.analysis.domain.place.ForeignTerm;
import io.huiying.analysis.domain.severity.SeverityGrader;
import io.huiying.analysis.domain.text.NormalForm;
import io.huiying.analysis.domain.topic.BesidesTerm;
import io.huiying.analysis.domain.topic.TopicModel;
import io.huiying.analysis.domain.topic.TopicScorer;
import io.huiying.analysis.domain.topic.TopicTerm;
import io.huiying.contracts.assess.FigureKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the assessor from the word lists, tables and divisions that ship with the service. */
public final class Lexicons {

  private static final double STRONG = 3;
  private static final double MEDIUM = 1.5;
  private static final double WEAK = 0.6;

  private Lexicons() {}

  /**
   * Reads everything, the trained models too when they ship; takes about a second.
   *
   * @throws java.io.UncheckedIOException when a file is missing or broken
   */
  public static PostAssessor load() {
    return load(
        ModelFile.shipped().map(model -> new TwoLooks(model, new SentenceVectors())).orElse(null));
  }

  /**
   * Reads all but the trained models, for training them.
   *
   * @throws java.io.UncheckedIOException when a file is missing or broken
   */
  public static PostAssessor rulesOnly() {
    return load(null);
  }

  private static PostAssessor load(@Nullable TwoLooks looks) {
    TopicsFile topics = ConfigFile.yaml("config/topics.yaml", TopicsFile.class);
    HazardsFile hazards = ConfigFile.yaml("config/hazards.yaml", HazardsFile.class);
    Lexicon.Builder lexicon = new Lexicon.Builder(normalForm());
    addTopics(lexicon, topics);
    TopicModel model = new TopicModelFile().read(lexicon);
    addHazards(lexicon, hazards);
    addDoubts(lexicon, ConfigFile.yaml("config/doubts.yaml", DoubtsFile.class));
    addCasualties(lexicon, ConfigFile.yaml("lexicon/casualties.yaml", CasualtiesFile.class));
    addForeign(lexicon, ConfigFile.yaml("lexicon/foreign.yaml", ForeignFile.class));
    new PlaceNames(ConfigFile.yaml("lexicon/places.yaml", PlacesFile.class))
        .addTo(lexicon, Divisions.read());
    return new PostAssessor(
        lexicon.build(topics.version()),
        new TopicScorer(model, topics.atMost()),
        new EmergencyJudge(hazards.rules()),
        grader(),
        looks);
  }

  /** The grader alone, for figures of several posts taken together. */
  public static SeverityGrader grader() {
    return new SeverityGrader(ConfigFile.yaml("config/grading.yaml", GradingFile.class).read());
  }

  /** The folding of characters that the lexicon and every text share. */
  static NormalForm normalForm() {
    Map<Character, Character> simplified = new HashMap<>();
    for (String line : ConfigFile.lines("lexicon/traditional.tsv")) {
      String[] cells = line.split("[\t ]");
      if (cells.length >= 2 && cells[0].length() == 1 && cells[1].length() == 1) {
        simplified.put(cells[0].charAt(0), cells[1].charAt(0));
      }
    }
    return new NormalForm(simplified);
  }

  private static void addTopics(Lexicon.Builder lexicon, TopicsFile file) {
    for (TopicsFile.TopicEntry topic : file.topics()) {
      orNone(topic.strong()).forEach(w -> lexicon.add(w, new TopicTerm(topic.code(), STRONG)));
      orNone(topic.medium()).forEach(w -> lexicon.add(w, new TopicTerm(topic.code(), MEDIUM)));
      orNone(topic.weak()).forEach(w -> lexicon.add(w, new TopicTerm(topic.code(), WEAK)));
      orNone(topic.exclusions()).forEach(w -> lexicon.add(w, new TopicTerm(topic.code(), 0)));
    }
    file.besides()
        .forEach((group, words) -> words.forEach(w -> lexicon.add(w, new BesidesTerm(group))));
  }

  private static List<String> orNone(@Nullable List<String> words) {
    return words == null ? List.of() : words;
  }

  private static void addHazards(Lexicon.Builder lexicon, HazardsFile file) {
    file.hazards()
        .forEach(
            (hazard, words) -> {
              words.sure().forEach(w -> lexicon.add(w, new HazardTerm(hazard, true)));
              words.maybe().forEach(w -> lexicon.add(w, new HazardTerm(hazard, false)));
            });
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
