package io.huiying.alert.domain.units;

/**
 * A unit that should be charged. Advice: only {@code Assign} by a person makes it so.
 *
 * @param unit as the jurisdiction calls it
 * @param lead 牵头, else 配合
 * @param because what it is proposed for: a hazard, a topic, or coordination
 * @param clause the words that say so
 * @param table {@code id@version} of the table
 * @param source its document
 */
public record UnitProposal(
    String unit, boolean lead, String because, String clause, String table, String source) {}
