package io.huiying.analysis.adapters.elasticsearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.analysis.domain.search.SearchWords.Clause;
import io.huiying.analysis.domain.search.SearchWords.Term;
import io.huiying.contracts.assess.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a post has to fulfil. Only filters, no scores: results are ordered by time, and an index
 * sorted by it stops as soon as a page is full.
 */
final class Conditions {

  private static final int WHOLE = 2;

  /** Digits of codes: below a county each level has three more, above it two fewer. */
  private static final int COUNTY = 6;

  private static final int PROVINCE = 2;

  private Conditions() {}

  static void add(ObjectNode bool, SearchWords words, PostFilter filter) {
    ArrayNode must = bool.putArray("filter");
    ArrayNode mustNot = bool.putArray("must_not");
    for (Clause clause : words.clauses()) {
      ArrayNode any =
          (clause.excluded() ? mustNot : must).addObject().putObject("bool").putArray("should");
      clause.alternatives().forEach(term -> addTerm(any, term, clause.excluded()));
    }
    addFilter(must, filter);
    if (filter.emergency() != null) {
      (filter.emergency() ? must : mustNot)
          .addObject()
          .putObject("exists")
          .put("field", "emergencyKind");
    }
  }

  /**
   * The segmenter cuts a word alone otherwise than in a sentence (起火 is one token there and two
   * here), so a word also fits as it stands, character by character; quoted words fit only so, and
   * those of one or two characters, of which pieces would say nothing, and those to be left out:
   * pieces that stand apart are not the word.
   */
  private static void addTerm(ArrayNode any, Term term, boolean excluded) {
    ObjectNode literal = any.addObject().putObject("multi_match");
    literal.put("query", term.text()).put("type", "phrase");
    literal.putArray("fields").add("title.plain").add("text.plain");
    if (!excluded && !term.exact() && term.text().codePointCount(0, term.text().length()) > WHOLE) {
      ObjectNode segmented = any.addObject().putObject("multi_match");
      segmented.put("query", term.text()).put("operator", "and");
      segmented.putArray("fields").add("title").add("text");
    }
  }

  private static void addFilter(ArrayNode must, PostFilter filter) {
    addValue(must, "topics", filter.topic() == null ? null : filter.topic().code());
    addValue(must, "placePath", filter.place() == null ? null : prefix(filter.place()));
    addValue(must, "sourceId", filter.sourceId());
    addValue(must, "sourceKind", name(filter.sourceKind()));
    addValue(must, "hazard", name(filter.hazard()));
    addValue(must, "mark", name(filter.mark()));
    if (filter.reaches() != null) {
      ArrayNode grades = must.addObject().putObject("terms").putArray("severityUpper");
      for (Severity severity : Severity.values()) {
        if (severity.compareTo(filter.reaches()) >= 0) {
          grades.add(severity.name());
        }
      }
    }
    if (filter.from() != null || filter.to() != null) {
      ObjectNode range = must.addObject().putObject("range").putObject("knownSince");
      if (filter.from() != null) {
        range.put("gte", filter.from().toString());
      }
      if (filter.to() != null) {
        range.put("lt", filter.to().toString());
      }
    }
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static void addValue(ArrayNode must, String field, @Nullable String value) {
    if (value != null) {
      must.addObject().putObject("term").put(field, value);
    }
  }

  /** 510300 asks for all of 5103, and so does 510300000000. */
  private static String prefix(String code) {
    String prefix = code;
    while (prefix.length() > COUNTY && prefix.endsWith("000")) {
      prefix = prefix.substring(0, prefix.length() - 3);
    }
    while (prefix.length() > PROVINCE && prefix.length() <= COUNTY && prefix.endsWith("00")) {
      prefix = prefix.substring(0, prefix.length() - 2);
    }
    return prefix;
  }
}
