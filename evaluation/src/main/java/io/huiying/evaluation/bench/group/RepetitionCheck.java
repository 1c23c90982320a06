package io.huiying.evaluation.bench.group;

import io.huiying.analysis.domain.duplicate.DuplicateTable;
import io.huiying.analysis.domain.duplicate.Wording;
import io.huiying.contracts.assess.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seeded mutations of fictional reports, down to a similarity of 0.7, that have to be found; and
 * reports in the same words of another place, number or day, and of other events, that must not.
 *
 * @param mutations looked for
 * @param found of them
 * @param trials of a false join
 * @param joined wrongly
 */
record RepetitionCheck(int mutations, int found, int trials, int joined) {

  private static final int REPORTS = 50_000;
  private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");
  private static final double HARDEST = 0.8;
  private static final int CAPACITY = 1 << 17;

  /** Where the particulars of a report end. */
  private static final String KEPT = "人遇难，";

  private record Report(String place, String work, long dead, String day, String tail) {

    String words() {
      return place + work + day + "突发大火，已致" + dead + "人遇难，" + tail;
    }
  }

  double recall() {
    return (double) found / mutations;
  }

  double falseJoinRate() {
    return (double) joined / trials;
  }

  static RepetitionCheck run() {
    Wordings words = new Wordings(20261121);
    DuplicateTable table = new DuplicateTable(CAPACITY, Duration.ofDays(3));
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      Report report = report(words);
      reports.add(report);
      table.add("r" + i, Wording.of(report.words()), Place.UNKNOWN, NOON);
    }
    int mutations = 0;
    int found = 0;
    int trials = 0;
    int joined = 0;
    for (int i = 0; i < REPORTS; i++) {
      Report report = reports.get(i);
      String mutant = mutant(report.words(), words);
      if (mutant != null) {
        mutations++;
        DuplicateTable.Match match = find(table, mutant);
        found += match != null && match.postId().equals("r" + i) ? 1 : 0;
      }
      for (Report other : lookAlikes(report, words)) {
        trials++;
        joined += find(table, other.words()) != null ? 1 : 0;
      }
      trials++;
      joined += find(table, report(words).words()) != null ? 1 : 0;
    }
    return new RepetitionCheck(mutations, found, trials, joined);
  }

  private static DuplicateTable.@Nullable Match find(DuplicateTable table, String words) {
    return table.find(Wording.of(words), Place.UNKNOWN, NOON);
  }

  private static Report report(Wordings words) {
    String place = words.name() + "省" + words.name() + "市" + words.name() + "县";
    String day = words.pick(List.of("今日凌晨", "今天上午", "昨日晚间"));
    return new Report(
        place, words.work(), 1 + words.random().nextInt(29), day, words.talk() + words.talk());
  }

  /** The same words of another county, toll and day, one at a time. */
  private static List<Report> lookAlikes(Report report, Wordings words) {
    String county = report.place().substring(0, report.place().length() - 3) + words.name() + "县";
    String day = report.day().startsWith("今") ? "昨日凌晨" : "今日凌晨";
    List<Report> alike = new ArrayList<>();
    if (!county.equals(report.place())) {
      alike.add(new Report(county, report.work(), report.dead(), report.day(), report.tail()));
    }
    alike.add(
        new Report(report.place(), report.work(), report.dead() + 1, report.day(), report.tail()));
    alike.add(new Report(report.place(), report.work(), report.dead(), day, report.tail()));
    return alike;
  }

  /**
   * Wrapped and worn until the similarity lies between 0.7 and 0.8; place, number and day stay.
   * Null when that did not come about in a few attempts.
   */
  private static @Nullable String mutant(String original, Wordings words) {
    Wording before = Wording.of(original);
    String mutant = words.random().nextBoolean() ? "转发：" + original : original;
    for (int attempt = 0; attempt < 60; attempt++) {
      int from = mutant.indexOf(KEPT) + KEPT.length();
      int at = from + words.random().nextInt(mutant.length() - from);
      mutant =
          switch (words.random().nextInt(3)) {
            case 0 -> mutant.substring(0, at) + words.name().charAt(1) + mutant.substring(at);
            case 1 -> mutant.substring(0, at) + mutant.substring(Math.min(at + 1, mutant.length()));
            default ->
                mutant.substring(0, at)
                    + words.name().charAt(1)
                    + mutant.substring(Math.min(at + 1, mutant.length()));
          };
      double similarity = before.similarity(Wording.of(mutant));
      if (similarity < DuplicateTable.NEARLY_SAME) {
        return null;
      }
      if (similarity < HARDEST) {
        return mutant;
      }
    }
    return null;
  }
}
