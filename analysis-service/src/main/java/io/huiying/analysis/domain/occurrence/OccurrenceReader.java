package io.huiying.analysis.domain.occurrence;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Meaning;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentence;
import io.huiying.contracts.assess.Occurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the event occurred: never the time of counting (截至…) and never the time of telling (…日消息).
 * Words without a year or month are resolved against publication in Asia/Shanghai.
 */
public final class OccurrenceReader {

  /** What Chinese authorities' times mean. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final int LOOK = 48;
  private static final List<String> UNTIL = List.of("截至", "截止", "直到", "直至");
  private static final List<String> OCCURS = List.of("事发", "发生于", "事发于", "发生在", "事发时间为");

  private static final List<String> TO_COME = List.of("将于", "定于", "拟于", "计划于");
  private static final List<String> WRITTEN = List.of("编辑于", "发布于", "更新于", "发表于", "发布时间:");

  /** What a mention is the time of. */
  private enum Role {
    EVENT,
    /** 2月1日以来: when a slow event began, weaker than a stated time. */
    SINCE,
    BYSTANDER,
    TOLD,
    COUNTED,
    /** 将于3月12日: what is still to come. */
    TO_COME
  }

  /**
   * The stated time of the event.
   *
   * @param published what relative words are relative to
   * @param eventWords class of the words that name events
   */
  public Optional<StatedTime> read(
      Reading reading, Instant published, Class<? extends Meaning> eventWords) {
    Calendar calendar = new Calendar(published.atZone(ZONE).toLocalDateTime());
    List<Hit<SpeechTerm>> speeches = reading.hitsOutside(SpeechTerm.class, NotSpeechTerm.class);
    LocalDate today = calendar.today();
    @Nullable StatedTime best = null;
    int bestRank = Integer.MAX_VALUE;
    @Nullable LocalDate said = null;
    @Nullable LocalDate told = null;
    for (TimeMention mention : TimeMentions.in(reading.text())) {
      @Nullable LocalDate date = calendar.date(mention, said, told);
      boolean occurs = occurs(reading.text(), mention);
      if (date == null && mention.hour() != null && occurs) {
        date = today;
      }
      Role role = role(reading, mention, speeches, eventWords);
      if (date == null || role == Role.COUNTED || role == Role.TO_COME) {
        continue;
      }
      said = date;
      if (role == Role.TOLD || role == Role.BYSTANDER) {
        told = date.isAfter(today) ? null : date;
      }
      if (role == Role.TOLD || date.isAfter(today.plusDays(1))) {
        continue;
      }
      int rank = rank(reading, mention, role, occurs, eventWords);
      boolean sameDayFiner =
          best != null && rank <= 1 && bestRank > 1 && best.local().toLocalDate().equals(date);
      boolean better = bestRank == 4 && rank < 4 || rank == 0 && bestRank > 1;
      if (best == null || sameDayFiner || better) {
        best = calendar.stated(mention, date);
        bestRank = rank;
      }
    }
    return Optional.ofNullable(best).map(time -> LocalClocks.by(reading, time));
  }

  /** How well a mention speaks of the event: 0 best. */
  private static int rank(
      Reading reading,
      TimeMention mention,
      Role role,
      boolean occurs,
      Class<? extends Meaning> eventWords) {
    if (role == Role.BYSTANDER || role == Role.SINCE) {
      return 4;
    }
    boolean clock = mention.hour() != null || mention.ago() != null;
    if (occurs && clock) {
      return 0;
    }
    Sentence sentence = reading.sentences().at(mention.start());
    boolean ofEvent =
        first(reading, eventWords, sentence.start(), sentence.end()) < Integer.MAX_VALUE;
    return !ofEvent ? 3 : clock ? 1 : 2;
  }

  /** The times of counting (截至11日10时), in order: what figures after them speak of. */
  public List<StatedTime> countings(Reading reading, Instant published) {
    Calendar calendar = new Calendar(published.atZone(ZONE).toLocalDateTime());
    List<StatedTime> found = new ArrayList<>();
    @Nullable LocalDate said = null;
    for (TimeMention mention : TimeMentions.in(reading.text())) {
      @Nullable LocalDate date = calendar.date(mention, said, null);
      said = date == null ? said : date;
      LocalDate on = date == null ? calendar.today() : date;
      if (counts(reading.text(), mention) && !on.isAfter(calendar.today())) {
        found.add(LocalClocks.by(reading, calendar.stated(mention, on)));
      }
    }
    return found;
  }

  private static boolean counts(NormalText text, TimeMention mention) {
    String before = text.slice(mention.start() - 8, mention.start());
    return UNTIL.stream().anyMatch(before::contains) || before.endsWith("到目前");
  }

  /** 「事发于早上7点多」 without a day is today's. */
  private static boolean occurs(NormalText text, TimeMention mention) {
    String before = text.slice(mention.start() - 6, mention.start());
    return OCCURS.stream().anyMatch(before::contains);
  }

  /**
   * The interval that the words allow. It does not run beyond publication: nobody tells before it
   * happens.
   */
  public static Occurrence interval(StatedTime stated, String quote, Instant published) {
    Instant lower = stated.lower();
    Instant upper = stated.upper();
    boolean cut = upper.isAfter(published) && !lower.isAfter(published);
    return new Occurrence(lower, cut ? published : upper, stated.precision(), quote, null);
  }

  private static Role role(
      Reading reading,
      TimeMention mention,
      List<Hit<SpeechTerm>> speeches,
      Class<? extends Meaning> eventWords) {
    NormalText text = reading.text();
    if (occurs(text, mention)) {
      return Role.EVENT;
    }
    if (counts(text, mention)) {
      return Role.COUNTED;
    }
    if (follows(text, mention, TO_COME)) {
      return Role.TO_COME;
    }
    if (follows(text, mention, WRITTEN) || isStamp(text, mention)) {
      return Role.TOLD;
    }
    if (text.has("以来", mention.end())) {
      return Role.SINCE;
    }
    if (isDateline(text, mention)) {
      return Role.TOLD;
    }
    String before = text.slice(mention.start() - 6, mention.start());
    Sentence sentence = reading.sentences().at(mention.start());
    int limit = Math.min(sentence.end(), mention.end() + LOOK);
    int event = first(reading, eventWords, mention.end(), limit);
    @Nullable Hit<SpeechTerm> speech = firstSpeech(speeches, mention.end(), limit);
    if (speech == null || event < speech.start()) {
      boolean reporter = before.indexOf("记者") > before.lastIndexOf(')');
      boolean told = reporter || before.endsWith("消息") || before.endsWith("报道");
      return told ? Role.TOLD : Role.EVENT;
    }
    return speech.meaning().voice() == SpeechTerm.Voice.BYSTANDER ? Role.BYSTANDER : Role.TOLD;
  }

  private static boolean follows(NormalText text, TimeMention mention, List<String> words) {
    return words.stream().anyMatch(word -> text.has(word, mention.start() - word.length()));
  }

  /** 2026-03-10 16:20 without a comma after it: when the page was made. */
  private static boolean isStamp(NormalText text, TimeMention mention) {
    char mark = text.at(mention.start() + 4);
    return mention.year() != null && (mark == '-' || mark == '/') && text.at(mention.end()) != ',';
  }

  /** 新华社北京11月12日电, 本报3月1日讯: when a newsroom wrote. */
  private static boolean isDateline(NormalText text, TimeMention mention) {
    char next = text.at(mention.end());
    boolean wire = next == '电' && "话视力梯动线缆器瓶".indexOf(text.at(mention.end() + 1)) < 0;
    return mention.hour() == null && (wire || next == '讯' || text.has("报道", mention.end()));
  }

  private static int first(Reading reading, Class<? extends Meaning> words, int from, int limit) {
    List<? extends Hit<? extends Meaning>> hits = reading.hits(words);
    int index = index(hits, from);
    boolean found = index < hits.size() && hits.get(index).start() < limit;
    return found ? hits.get(index).start() : Integer.MAX_VALUE;
  }

  private static @Nullable Hit<SpeechTerm> firstSpeech(
      List<Hit<SpeechTerm>> speeches, int from, int limit) {
    int index = index(speeches, from);
    return index < speeches.size() && speeches.get(index).start() < limit
        ? speeches.get(index)
        : null;
  }

  private static int index(List<? extends Hit<? extends Meaning>> hits, int from) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
