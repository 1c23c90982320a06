package io.huiying.analysis.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.adapters.terms.TermTable;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.group.Candidacy;
import io.huiying.analysis.domain.group.GradingByFigures;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Json;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * {@code group}: posts as JSON lines in time order on standard input, the incident that each
 * belongs to on standard output, in the same order, decided as they come. The same assessor and
 * grouper as in the service; time is the posts' own.
 */
public final class GroupCommand {

  private final PostAssessor assessor;
  private final GroupingDesk desk;

  /** With a desk that nobody else uses. */
  public GroupCommand(PostAssessor assessor, GroupingDesk desk) {
    this.assessor = assessor;
    this.desk = desk;
  }

  public static void main(String[] arguments) throws IOException {
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        PrintStream out =
            new PrintStream(
                new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err =
            new PrintStream(
                new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
      GroupCommand command =
          new GroupCommand(
              Lexicons.load(),
              GroupingDesk.empty(TermTable.load(), new GradingByFigures(Lexicons.grader())));
      int refused = command.run(in, new PrintWriter(out, false, StandardCharsets.UTF_8), err);
      if (refused > 0) {
        err.println("group: " + refused + " lines refused");
      }
    }
  }

  /**
   * Groups every line.
   *
   * @return how many lines were refused
   */
  public int run(BufferedReader in, PrintWriter out, PrintStream err) throws IOException {
    int number = 0;
    int refused = 0;
    String line = in.readLine();
    while (line != null) {
      number++;
      if (!line.isBlank()) {
        switch (PostLine.parse(line)) {
          case PostLine.Accepted accepted -> out.println(answer(accepted.id(), accepted.post()));
          case PostLine.Refused reason -> {
            refused++;
            err.println("group: line " + number + ": " + reason.why());
          }
        }
      }
      line = in.readLine();
    }
    out.flush();
    return refused;
  }

  private String answer(String id, Post post) throws IOException {
    ObjectNode row = Json.mapper().createObjectNode();
    row.put("id", id);
    row.put("incidentId", incident(post));
    return Json.mapper().writeValueAsString(row);
  }

  private @Nullable String incident(Post post) {
    AssessedPost assessed = assessor.assess(post, post.ingestedAt());
    if (!Candidacy.isCandidate(assessed)) {
      return null;
    }
    desk.cool(post.ingestedAt());
    return desk.accept(Candidacy.brief(assessed), post.ingestedAt())
        .changed()
        .map(group -> Ids.incident(desk.toldAs(group.groupId())))
        .orElse(null);
  }
}
