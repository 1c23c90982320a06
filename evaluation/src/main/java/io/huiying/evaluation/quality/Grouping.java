package io.huiying.evaluation.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.adapters.terms.TermTable;
import io.huiying.analysis.cli.GroupCommand;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.group.GradingByFigures;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.contracts.wire.Json;
import io.huiying.evaluation.quality.GroupProtocol.Assigned;
import io.huiying.evaluation.quality.Measured.Confusion;
import io.huiying.evaluation.shared.SharedData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Known events among distractors, grouped as they come, exactly as {@code group} does. */
final class Grouping {

  private Grouping() {}

  static Measured measure(Path gold, PostAssessor assessor, PrintStream err) throws IOException {
    List<JsonNode> rows = SharedData.rows(gold);
    StringBuilder lines = new StringBuilder();
    rows.forEach(row -> lines.append(Answers.line(row)).append('\n'));
    StringWriter out = new StringWriter();
    new GroupCommand(
            assessor, GroupingDesk.empty(TermTable.load(), new GradingByFigures(Lexicons.grader())))
        .run(new BufferedReader(new StringReader(lines.toString())), new PrintWriter(out), err);
    List<String> answers = out.toString().lines().toList();
    List<Assigned> assigned = new ArrayList<>();
    List<Confusion> confusions = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.get(i);
      String event = row.path("event").asText("").replace("null", "");
      String group = Json.mapper().readTree(answers.get(i)).path("incidentId").asText("");
      String known = group.equals("null") ? "" : group;
      assigned.add(new Assigned(row.path("id").asText(), event, known));
      if (event.isEmpty() != known.isEmpty()) {
        confusions.add(Confusion.of("grouped or not", row, event, known));
      }
    }
    return new Measured(
        "group",
        "all rows in time order, as they come; weak truth",
        rows.size(),
        GroupProtocol.score(assigned),
        confusions);
  }
}
