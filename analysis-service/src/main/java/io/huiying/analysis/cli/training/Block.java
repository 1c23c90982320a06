package io.huiying.analysis.cli.training;

import java.util.stream.Stream;

/** Kinds of features; a recipe gives each its share. */
enum Block {
  /** Character grams. */
  GRAMS,
  /** Words of the topics' lexicon. */
  WORDS,
  /** Hazards, doubts, cues and the verdict of the emergency rules. */
  RULES,
  /** Toll, age and place of the event. */
  FACTS;

  /** The block of a named feature. */
  static Block of(String name) {
    boolean word = Stream.of("topic:", "near:", "besides:").anyMatch(name::startsWith);
    return word ? WORDS : name.startsWith("fact:") ? FACTS : RULES;
  }
}
