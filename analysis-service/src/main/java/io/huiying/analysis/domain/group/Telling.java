package io.huiying.analysis.domain.group;

import io.huiying.analysis.domain.duplicate.Wording;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A post as the grouping sees it.
 *
 * @param assessed the post and what was understood of it
 * @param terms of the title; of the beginning of the text where there is hardly a title, since
 *     texts begin with words that many share (a greeting, a source, a time)
 * @param distinct the same, each once
 * @param named the date by which the title names its event
 * @param wording as the search for repetitions reads it
 * @param placeTerms of its place's name
 * @param direction of what it means, absent where nobody asked
 */
record Telling(
    AssessedPost assessed,
    Terms terms,
    Set<String> distinct,
    Optional<EventDate> named,
    Wording wording,
    Set<String> placeTerms,
    @Nullable Direction direction) {

  private static final Pattern ASKS = Pattern.compile("哪些|如何|怎么|怎样|什么|为何|是否|多[大少难]");

  private static final int TITLE_CHARACTERS = 120;
  private static final int TEXT_CHARACTERS = 80;
  private static final int ENOUGH = 2;

  static Telling of(AssessedPost assessed) {
    Terms title = Terms.of(withoutQuestion(assessed.post().title()), TITLE_CHARACTERS);
    Terms terms =
        title.distinct().size() >= ENOUGH
            ? title
            : title.with(Terms.of(assessed.post().text(), TEXT_CHARACTERS));
    return new Telling(
        assessed,
        terms,
        terms.distinct(),
        EventDate.in(assessed.post().title()),
        Wording.of(assessed.post()),
        PlaceNames.terms(assessed.place()),
        Direction.of(assessed.meaning()));
  }

  /**
   * Without the questions that an editor sets behind a report (「…，目前情况如何？有哪些信息值得关注？」): they are the
   * same behind every report. A title that is a question throughout stays.
   */
  private static String withoutQuestion(String title) {
    int end = title.strip().length();
    while (end > 0 && isQuestionMark(title.charAt(end - 1))) {
      int from = end - 2;
      while (from >= 0 && !isSeparator(title.charAt(from))) {
        from--;
      }
      if (from < 0 || !ASKS.matcher(title.substring(from, end)).find()) {
        return from < 0 ? title : title.substring(0, end);
      }
      end = isQuestionMark(title.charAt(from)) ? from + 1 : from;
    }
    return title.substring(0, end);
  }

  private static boolean isQuestionMark(char c) {
    return c == '？' || c == '?';
  }

  private static boolean isSeparator(char c) {
    return isQuestionMark(c) || "，,。；;！!".indexOf(c) >= 0;
  }

  String postId() {
    return assessed.post().postId();
  }

  Mark mark() {
    return assessed.post().mark();
  }

  /** When this telling of it was taken in. */
  Instant at() {
    return assessed.post().ingestedAt();
  }

  Place place() {
    return assessed.place();
  }

  @Nullable Emergency emergency() {
    return assessed.emergency();
  }

  @Nullable Hazard hazard() {
    Emergency emergency = assessed.emergency();
    return emergency == null ? null : emergency.hazard();
  }

  boolean isOfficial() {
    return assessed.post().sourceKind() == SourceKind.OFFICIAL;
  }

  boolean reportsEmergency() {
    return assessed.emergency() != null;
  }
}
