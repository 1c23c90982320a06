package io.huiying.analysis.domain.occurrence;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Meaning;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentence;
import io.huiying.contracts.assess.Occurrence;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
  private static final Duration EARLIER = Duration.ofMinutes(15);
  private static final Duration LATER = Duration.ofMinutes(30);

  /** What a mention is the time of. */
  private enum Role {
    EVENT,
    BYSTANDER,
    TOLD,
    COUNTED
  }

  /**
   * The stated time of the event.
   *
   * @param published what relative words are relative to
   * @param eventWords class of the words that name events
   */
  public Optional<StatedTime> read(
      Reading reading, Instant published, Class<? extends Meaning> eventWords) {
    List<TimeMention> mentions = TimeMentions.in(reading.text());
    List<Hit<SpeechTerm>> speeches = reading.hitsOutside(SpeechTerm.class, NotSpeechTerm.class);
    LocalDate today = published.atZone(ZONE).toLocalDate();
    @Nullable StatedTime best = null;
    int bestRank = Integer.MAX_VALUE;
    @Nullable LocalDate said = null;
    @Nullable LocalDate told = null;
    for (TimeMention mention : mentions) {
      @Nullable LocalDate date = date(mention, said, told == null ? today : told);
      if (date == null && mention.hour() != null && eventSaid(reading.text(), mention)) {
        date = today;
      }
      Role role = role(reading, mention, speeches, eventWords);
      if (date != null && role != Role.COUNTED) {
        said = date;
      }
      if (date != null && (role == Role.TOLD || role == Role.BYSTANDER)) {
        told = date.isAfter(today) ? null : date;
      }
      if (date == null
          || role == Role.COUNTED
          || role == Role.TOLD
          || date.isAfter(today.plusDays(1))) {
        continue;
      }
      boolean ofEvent = sentenceNamesEvent(reading, mention, eventWords);
      int rank = role == Role.BYSTANDER ? 4 : !ofEvent ? 3 : mention.hour() == null ? 2 : 1;
      boolean sameDayFiner =
          best != null && rank == 1 && bestRank > 1 && best.local().toLocalDate().equals(date);
      if (best == null || sameDayFiner || bestRank == 4 && rank < 4) {
        best = stated(mention, date);
        bestRank = rank;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean sentenceNamesEvent(
      Reading reading, TimeMention mention, Class<? extends Meaning> eventWords) {
    Sentence sentence = reading.sentences().at(mention.start());
    return first(reading, eventWords, sentence.start(), sentence.end()) < Integer.MAX_VALUE;
  }

  /** The times of counting (截至11日10时), in order: what figures after them speak of. */
  public List<StatedTime> countings(Reading reading, Instant published) {
    LocalDate today = published.atZone(ZONE).toLocalDate();
    List<StatedTime> found = new ArrayList<>();
    @Nullable LocalDate said = null;
    for (TimeMention mention : TimeMentions.in(reading.text())) {
      @Nullable LocalDate date = date(mention, said, today);
      said = date == null ? said : date;
      LocalDate on = date == null ? today : date;
      if (counts(reading.text(), mention) && !on.isAfter(today)) {
        found.add(stated(mention, on));
      }
    }
    return found;
  }

  private static boolean counts(NormalText text, TimeMention mention) {
    String before = text.slice(mention.start() - 6, mention.start());
    return before.contains("截至") || before.contains("截止") || before.endsWith("到目前");
  }

  /** 「事发于早上7点多」 without a day is today's. */
  private static boolean eventSaid(NormalText text, TimeMention mention) {
    String before = text.slice(mention.start() - 5, mention.start());
    return before.contains("事发") || before.contains("发生于");
  }

  /** The interval that the words allow; fuzzy words widen it to both sides. */
  public static Occurrence interval(StatedTime stated, String quote) {
    LocalDateTime local = stated.local();
    Instant lower = local.atZone(ZONE).toInstant();
    Instant upper =
        switch (stated.precision()) {
          case DAY -> local.plusDays(1).minusSeconds(1).atZone(ZONE).toInstant();
          case HOUR -> local.plusMinutes(59).atZone(ZONE).toInstant();
          case MINUTE, CONFIRMED -> lower;
        };
    if (stated.fuzzy() && stated.precision() == Occurrence.Precision.HOUR) {
      lower = lower.minus(EARLIER);
      upper = local.atZone(ZONE).toInstant().plus(LATER);
    }
    return new Occurrence(lower, upper, stated.precision(), quote, null);
  }

  private static StatedTime stated(TimeMention mention, LocalDate date) {
    @Nullable Integer hour = mention.hour();
    @Nullable Integer minute = mention.minute();
    if (hour == null) {
      return new StatedTime(
          date.atStartOfDay(),
          Occurrence.Precision.DAY,
          false,
          mention.year() != null,
          mention.start(),
          mention.end());
    }
    LocalDateTime local =
        hour == 24 ? date.plusDays(1).atStartOfDay() : date.atTime(LocalTime.of(hour, 0));
    return new StatedTime(
        minute == null ? local : local.plusMinutes(minute),
        minute == null ? Occurrence.Precision.HOUR : Occurrence.Precision.MINUTE,
        mention.fuzzy(),
        mention.year() != null,
        mention.start(),
        mention.end());
  }

  /** The calendar day of a mention, absent when its words and context give none. */
  private static @Nullable LocalDate date(
      TimeMention mention, @Nullable LocalDate said, LocalDate today) {
    @Nullable Integer relative = mention.relative();
    @Nullable Integer day = mention.day();
    try {
      if (relative != null) {
        return day != null ? nearest(day, null, today) : today.minusDays(relative);
      }
      if (mention.sameDay()) {
        return said == null ? today : said;
      }
      if (day == null) {
        return said == null && mention.hour() != null ? null : said;
      }
      @Nullable Integer month = mention.month();
      @Nullable Integer year = mention.year();
      if (month == null) {
        return nearest(day, said, today);
      }
      if (year != null) {
        return LocalDate.of(year, month, day);
      }
      LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
      return thisYear.isAfter(today.plusDays(1)) ? thisYear.minusYears(1) : thisYear;
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** A day without its month: this month's, or last month's when it is still to come. */
  private static LocalDate nearest(int day, @Nullable LocalDate said, LocalDate today) {
    LocalDate base = said == null ? today : said;
    if (said != null && day >= said.getDayOfMonth()) {
      return said.withDayOfMonth(day);
    }
    if (day <= base.getDayOfMonth()) {
      return base.withDayOfMonth(day);
    }
    return base.minusMonths(1).withDayOfMonth(day);
  }

  private static Role role(
      Reading reading,
      TimeMention mention,
      List<Hit<SpeechTerm>> speeches,
      Class<? extends Meaning> eventWords) {
    NormalText text = reading.text();
    String before = text.slice(mention.start() - 6, mention.start());
    if (counts(text, mention)) {
      return Role.COUNTED;
    }
    Sentence sentence = reading.sentences().at(mention.start());
    int limit = Math.min(sentence.end(), mention.end() + LOOK);
    int event = first(reading, eventWords, mention.end(), limit);
    @Nullable Hit<SpeechTerm> speech = firstSpeech(speeches, mention.end(), limit);
    if (speech == null || event < speech.start()) {
      return before.contains("记者") || before.endsWith("消息") ? Role.TOLD : Role.EVENT;
    }
    return speech.meaning().voice() == SpeechTerm.Voice.BYSTANDER ? Role.BYSTANDER : Role.TOLD;
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
