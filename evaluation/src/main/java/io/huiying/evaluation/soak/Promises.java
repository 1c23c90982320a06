package io.huiying.evaluation.soak;

import io.huiying.analysis.domain.assess.Understanding;
import io.huiying.analysis.domain.explain.Explanation;
import io.huiying.analysis.domain.explain.ExplanationText;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.post.Post;
import java.util.ArrayList;
import java.util.List;

/** What must hold of any answer whatever: bounded, and every word of evidence where it is said. */
final class Promises {

  private static final int MOST_SPANS = 200;
  private static final int LONGEST_QUOTE = NormalText.LONGEST_SPAN;
  private static final int LONGEST_RULE = 1_000;
  private static final int MOST_LINES = 120;

  private final Post post;
  private final List<String> broken = new ArrayList<>();

  private Promises(Post post) {
    this.post = post;
  }

  /** The promises that an answer breaks, none when all is well. */
  static List<String> broken(Understanding understood, Explanation explained) {
    Promises promises = new Promises(understood.assessed().post());
    promises.spans(understood.assessed(), explained);
    promises.figures(understood.assessed());
    promises.text(explained);
    return promises.broken;
  }

  private void spans(AssessedPost assessed, Explanation explained) {
    List<Span> spans = new ArrayList<>();
    for (TopicScore topic : assessed.topics()) {
      hold(topic.score() >= 0 && topic.score() <= 1, "a score beyond 0 to 1: " + topic.code());
      hold(!topic.evidence().isEmpty(), "a topic without evidence: " + topic.code());
      spans.addAll(topic.evidence());
    }
    if (assessed.emergency() != null) {
      hold(!assessed.emergency().evidence().isEmpty(), "an emergency without evidence");
      spans.addAll(assessed.emergency().evidence());
    }
    explained.emergency().pro().forEach(cause -> spans.add(cause.words()));
    explained.emergency().contra().forEach(cause -> spans.add(cause.words()));
    explained.figures().forEach(figure -> spans.add(figure.words()));
    explained.place().named().forEach(named -> spans.add(named.words()));
    if (explained.time() != null) {
      spans.add(explained.time().words());
    }
    hold(spans.size() <= MOST_SPANS, spans.size() + " spans");
    spans.forEach(this::lies);
  }

  private void lies(Span span) {
    String field = span.field() == Span.Field.TITLE ? post.title() : post.text();
    boolean inside = span.end() <= field.length();
    hold(inside, "a span beyond its field: " + span.start() + "-" + span.end());
    hold(
        !inside || field.substring(span.start(), span.end()).equals(span.quote()),
        "a quote that does not stand there: " + span.start() + "-" + span.end());
    hold(span.end() > span.start(), "an empty span");
    hold(span.quote().length() <= LONGEST_QUOTE, "a quote of " + span.quote().length());
  }

  private void figures(AssessedPost assessed) {
    hold(assessed.figures().size() <= 16, assessed.figures().size() + " figures");
    for (Figure figure : assessed.figures()) {
      String quote = figure.quote() == null ? "" : figure.quote();
      hold(
          post.title().contains(quote) || post.text().contains(quote),
          "a figure's quote that does not stand in the post: " + figure.kind());
      hold(quote.length() <= LONGEST_QUOTE, "a figure's quote of " + quote.length());
    }
    hold(
        assessed.severity() == null || assessed.severity().rule().length() <= LONGEST_RULE,
        "a rule too long to read");
  }

  private void text(Explanation explained) {
    List<String> lines = ExplanationText.lines(explained);
    hold(lines.size() <= MOST_LINES, lines.size() + " lines of explanation");
    hold(lines.stream().noneMatch(String::isBlank), "a blank line of explanation");
  }

  private void hold(boolean promise, String otherwise) {
    if (!promise) {
      broken.add(otherwise);
    }
  }
}
