package io.huiying.analysis.domain.explain;

import io.huiying.analysis.domain.place.PlaceFinding;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.assess.TopicScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a post was understood as it was. Every span lies in the post as it was published; every list
 * is bounded, whatever the post.
 *
 * @param postId the post
 * @param rules version of the rules
 * @param model version of the trained models
 * @param secondLook whether the sentence vector was asked besides the words
 * @param topics those shown, best first
 * @param emergency whether it reports a 突发事件, and why
 * @param figures the claims that speak for the post
 * @param time the stated time, absent when none is
 * @param place where, and which other places are named
 * @param severity by the hazard's own standard, absent when nothing allows a grade
 */
public record Explanation(
    String postId,
    String rules,
    String model,
    boolean secondLook,
    List<TopicScore> topics,
    Judgement emergency,
    List<Number> figures,
    @Nullable Time time,
    Where place,
    @Nullable SeverityRange severity) {

  public Explanation {
    topics = List.copyOf(topics);
    figures = List.copyOf(figures);
  }

  /**
   * A rule that found a word.
   *
   * @param rule its name
   * @param reason what it means, in the user's language; empty where the name says it
   * @param words the words
   */
  public record Cause(String rule, String reason, Span words) {}

  /**
   * An emergency or not.
   *
   * @param yes whether it is one that has just happened
   * @param hazard what the words name, absent when they name nothing
   * @param ruledOut whether a doubt ends the matter whatever else speaks
   * @param weight evidence less doubts
   * @param pro words for it
   * @param contra words against it
   * @param rules names of all rules that counted, with their sign, and the model's probability
   */
  public record Judgement(
      boolean yes,
      @Nullable Hazard hazard,
      boolean ruledOut,
      double weight,
      List<Cause> pro,
      List<Cause> contra,
      List<String> rules) {

    public Judgement {
      pro = List.copyOf(pro);
      contra = List.copyOf(contra);
      rules = List.copyOf(rules);
    }
  }

  /**
   * A number of people or yuan.
   *
   * @param kind what is counted
   * @param state stated, asserted zero, no report yet
   * @param scope total, addition or part
   * @param value as written, absent when the words give none
   * @param lower least meant
   * @param upper greatest meant, absent when open
   * @param words where it is said
   * @param carried whether it travels on: only an emergency's figures do
   */
  public record Number(
      FigureKind kind,
      Figure.State state,
      Figure.Scope scope,
      @Nullable Long value,
      long lower,
      @Nullable Long upper,
      Span words,
      boolean carried) {}

  /**
   * When it happened.
   *
   * @param local as stated, cut to the precision
   * @param precision how finely it is said
   * @param words where it is said
   * @param carried whether it travels on: only a time shortly before publication does
   */
  public record Time(String local, Occurrence.Precision precision, Span words, boolean carried) {}

  /**
   * Where it happened.
   *
   * @param place the one chosen, unknown when none is
   * @param abroad whether the words place it outside China
   * @param chosen the names that decided
   * @param named every place named, weightiest first
   */
  public record Where(
      Place place, boolean abroad, List<Span> chosen, List<PlaceFinding.Candidate> named) {

    public Where {
      chosen = List.copyOf(chosen);
      named = List.copyOf(named);
    }
  }
}
