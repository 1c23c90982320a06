package io.huiying.analysis.cli;

import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.explain.Explainer;
import io.huiying.analysis.domain.explain.Explanation;
import io.huiying.analysis.domain.explain.ExplanationText;
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
import java.util.Arrays;

/**
 * {@code explain [--json]}: posts as JSON lines on standard input; on standard output why each was
 * understood as it was, for people or as one JSON object a line. What is no post is refused on
 * standard error.
 */
public final class ExplainCommand {

  private final PostAssessor assessor;
  private final String model;
  private final boolean json;

  ExplainCommand(PostAssessor assessor, String model, boolean json) {
    this.assessor = assessor;
    this.model = model;
    this.json = json;
  }

  public static void main(String[] arguments) throws IOException {
    boolean json = Arrays.asList(arguments).contains("--json");
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
      new ExplainCommand(Lexicons.load(), Lexicons.modelVersion(), json)
          .run(in, new PrintWriter(out, false, StandardCharsets.UTF_8), err);
    }
  }

  void run(BufferedReader in, PrintWriter out, PrintStream err) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        switch (PostLine.parse(line)) {
          case PostLine.Accepted accepted -> explain(accepted, out);
          case PostLine.Refused reason ->
              err.println("explain: line " + number + ": " + reason.why());
        }
      }
    }
    out.flush();
  }

  private void explain(PostLine.Accepted accepted, PrintWriter out) throws IOException {
    Explanation explained =
        Explainer.explain(
            assessor.understand(accepted.post(), accepted.post().ingestedAt()), model);
    if (json) {
      out.println(Json.mapper().writeValueAsString(explained));
      return;
    }
    out.println("帖文 / post：" + accepted.id() + " " + accepted.post().title().replace('\n', ' '));
    ExplanationText.lines(explained).forEach(out::println);
    out.println();
  }
}
