package io.huiying.analysis.domain.place;

import io.huiying.analysis.domain.lexicon.Meaning;

/**
 * A name of a division. A name shared by several divisions has one meaning for each.
 *
 * @param division which
 * @param form how much the name says by itself
 */
public record PlaceTerm(Division division, Form form) implements Meaning {

  /** How much a name says by itself. */
  public enum Form {
    /** With 省, 市, 县 …, or a province's or city's usual short name. */
    CERTAIN,
    /** A county without its 县 or 区: needs its province or city nearby, or the head of a clause. */
    SHORT_COUNTY,
    /** A town, or a name that many share: refines a county, names nothing alone. */
    REFINING
  }
}
