package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.signal.GroupView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a post tells of a usual event as of one that nobody has heard of yet (一居民楼起火), hours
 * after the group's, without a word in common but those of every such report: fires burn in one
 * district twice a day. What names an event by its place alone (滨江区火灾) speaks of the known one.
 */
final class ToldAnew {

  /** Tells of something new; not 一名, 一人, 第一, nor the 一起 of every bulletin. */
  private static final Pattern INTRODUCED =
      Pattern.compile("(?<![第统唯万同之])[一某](?![名人男女死伤岁亡个些切直定批起])\\p{IsHan}{2}");

  /** So long after the first telling others still tell of it as news, each in words of its own. */
  private static final Duration NEWS = Duration.ofHours(2);

  /** Weight from which a shared word tells one such event from another. */
  private static final double TELLING = 2;

  /** Of two tellings of one event in other words. */
  private static final double NEAR = 0.85;

  private static final int TEXT_CHARACTERS = 80;

  private final TermWeights weights;

  ToldAnew(TermWeights weights) {
    this.weights = weights;
  }

  /** Whether it does, where both name their place and nothing else parts them. */
  boolean of(Telling post, Known known, SharedTerms shared) {
    GroupView view = known.group().view();
    return post.reportsEmergency()
        && view.posts() > 0
        && post.place().known()
        && view.place().known()
        && post.named().isEmpty()
        && HazardKinship.isUsual(post.hazard(), view.hazard())
        && isLater(post, view)
        && isIntroduced(post)
        && !sharesTellingWord(post, shared)
        && !meansTheSame(post, known);
  }

  private static boolean isLater(Telling post, GroupView view) {
    return post.assessed().post().knownSince().isAfter(view.firstPublishedAt().plus(NEWS));
  }

  private static String words(Telling post) {
    String title = post.assessed().post().title();
    String text = post.assessed().post().text();
    return title.isBlank() ? text.substring(0, Math.min(TEXT_CHARACTERS, text.length())) : title;
  }

  /** With nothing said before of what happened: 火灾一公司救援 speaks of the known one. */
  private static boolean isIntroduced(Telling post) {
    String words = words(post);
    Matcher found = INTRODUCED.matcher(words);
    if (!found.find()) {
      return false;
    }
    String before = words.substring(0, found.start());
    return happened(post).stream().noneMatch(before::contains);
  }

  private boolean sharesTellingWord(Telling post, SharedTerms shared) {
    Set<Integer> usual = ofEverySuchReport(post);
    return shared.terms().stream()
        .filter(term -> weights.of(term) >= TELLING)
        .anyMatch(term -> term.chars().noneMatch(usual::contains));
  }

  /** The signs of words that say what happened and how many it struck. */
  private static Set<Integer> ofEverySuchReport(Telling post) {
    Set<Integer> signs = new HashSet<>();
    happened(post).forEach(word -> word.chars().forEach(signs::add));
    for (Figure figure : post.assessed().figures()) {
      if (figure.quote() != null) {
        figure.quote().chars().forEach(signs::add);
      }
    }
    return signs;
  }

  private static List<String> happened(Telling post) {
    List<String> words = new ArrayList<>();
    Emergency emergency = post.emergency();
    if (emergency != null) {
      words.add(emergency.hazard().label());
      emergency.evidence().stream().map(Span::quote).forEach(words::add);
    }
    return words;
  }

  private static boolean meansTheSame(Telling post, Known known) {
    Direction told = post.direction();
    Direction group = known.direction();
    return told != null && group != null && told.cosine(group) >= NEAR;
  }
}
