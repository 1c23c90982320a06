package io.huiying.analysis.cli;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.contracts.post.Post;
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

/**
 * {@code assess}: posts as JSON lines on standard input, what was understood of each as JSON lines
 * on standard output, in the same order. A line that is no post is refused on standard error with
 * its number and the reason; the others go on.
 */
public final class AssessCommand {

  private final PostAssessor assessor;
  private final ObjectWriter writer = Json.mapper().writer();

  AssessCommand(PostAssessor assessor) {
    this.assessor = assessor;
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
      int refused = new AssessCommand(Lexicons.load()).run(in, new PrintWriter(out), err);
      if (refused > 0) {
        err.println("assess: " + refused + " lines refused");
      }
    }
  }

  /**
   * Assesses every line.
   *
   * @return how many lines were refused
   */
  int run(BufferedReader in, PrintWriter out, PrintStream err) throws IOException {
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
            err.println("assess: line " + number + ": " + reason.why());
          }
        }
      }
      line = in.readLine();
    }
    out.flush();
    return refused;
  }

  private String answer(String id, Post post) throws IOException {
    return writer.writeValueAsString(
        ScoreLine.of(id, assessor.understand(post, post.ingestedAt())));
  }
}
