package io.huiying.analysis.domain.group;

/** What parts two posts however alike their words are. */
public enum Veto {
  /** An exercise and real life never meet. */
  OTHER_MARK,
  /** Both places are known and neither lies within the other. */
  OTHER_PLACE,
  /** One happened in the mainland, the other abroad. */
  OTHER_COUNTRY,
  /** Fire and food poisoning are not two tellings of one event. */
  OTHER_HAZARD,
  /** Both say when it happened, and the times lie apart. */
  OTHER_DATE,
  /** The group has long been silent, or the post is far older than it. */
  OTHER_TIME
}
