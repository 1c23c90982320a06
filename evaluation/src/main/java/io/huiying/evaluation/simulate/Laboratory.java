package io.huiying.evaluation.simulate;

import io.huiying.alert.adapters.config.RuleSetFiles;
import io.huiying.alert.domain.rules.Home;
import io.huiying.alert.domain.rules.RuleSet;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.adapters.terms.TermTable;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.group.GradingByFigures;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.analysis.domain.group.TermWeights;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that the service's own start puts together, once for any number of simulations. */
final class Laboratory {

  /** After the last post, until every clock of the national rules has been judged. */
  static final Duration AFTERWARDS = Duration.ofHours(72);

  private final BiFunction<Post, Instant, AssessedPost> assess;
  private final Supplier<GroupingDesk> newDesk;
  private final RuleSets ruleSets;

  private Laboratory(
      BiFunction<Post, Instant, AssessedPost> assess,
      Supplier<GroupingDesk> newDesk,
      RuleSets ruleSets) {
    this.assess = assess;
    this.newDesk = newDesk;
    this.ruleSets = ruleSets;
  }

  /**
   * Reads word lists, models and rule sets.
   *
   * @param rules folder of the office's own rule sets, which need not exist
   * @param ruleSet id of the one that shall apply everywhere, absent for those in force
   */
  static Laboratory open(Path rules, @Nullable String ruleSet) throws IOException {
    return of(Lexicons.load(), rules, ruleSet);
  }

  /** The same with another assessor. */
  static Laboratory of(PostAssessor assessor, Path rules, @Nullable String ruleSet)
      throws IOException {
    TermWeights weights = TermTable.load();
    GradingByFigures grading = new GradingByFigures(Lexicons.grader());
    return new Laboratory(
        assessor::assess,
        () -> GroupingDesk.empty(weights, grading),
        only(RuleSetFiles.with(rules), ruleSet));
  }

  private static RuleSets only(RuleSets all, @Nullable String id) {
    if (id == null) {
      return all;
    }
    List<RuleSet> chosen = new ArrayList<>();
    all.all().stream()
        .filter(rules -> rules.mark() == Mark.DRILL || rules.supplement())
        .forEach(chosen::add);
    List<RuleSet> named =
        all.all().stream()
            .filter(rules -> rules.mark() == Mark.LIVE && !rules.supplement())
            .filter(rules -> rules.id().equals(id))
            .map(RuleSet::everywhere)
            .toList();
    if (named.isEmpty()) {
      throw new IllegalArgumentException("没有这个规则集 / no such rule set: " + id);
    }
    chosen.addAll(named);
    return new RuleSets(chosen, all::calendar);
  }

  /**
   * What came of a simulation.
   *
   * @param incidents as they stand at the end, by id
   * @param from when the first post was recorded
   * @param to when the last one was
   */
  record Result(
      Map<String, Incident> incidents,
      Instant from,
      Instant to,
      long posts,
      long assessed,
      long events,
      long alarms,
      long checks) {}

  /** An analysis that has read nothing. */
  Analysis analysis() {
    return new Analysis(assess, newDesk);
  }

  /**
   * Simulates.
   *
   * @param arrivals at least one
   * @param officers people at the desk, absent when nobody does anything
   */
  Result simulate(
      List<Arrival> arrivals,
      Home home,
      @Nullable Officers officers,
      Nemesis nemesis,
      OutputStream out) {
    Instant from = arrivals.getFirst().at();
    Instant to = arrivals.getLast().at();
    Analysis analysis = analysis();
    Decider decider = new Decider(ruleSets, home);
    Output output = new Output(out);
    Simulation simulation = new Simulation(analysis, decider, officers, nemesis, output, from);
    simulation.run(arrivals, to.plus(AFTERWARDS));
    return new Result(
        decider.incidents(),
        from,
        to,
        arrivals.size(),
        analysis.assessed(),
        output.events(),
        output.alarms(),
        simulation.promises().checks());
  }
}
