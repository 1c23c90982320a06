package io.huiying.kit.problem;

import java.util.Map;

/** Ends a request with a problem. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Map<String, String> headers;

  public ProblemException(Problem problem) {
    this(problem, Map.of());
  }

  /** With response headers, e.g. Retry-After. */
  public ProblemException(Problem problem, Map<String, String> headers) {
    super(problem.code() + ": " + problem.detail());
    this.problem = problem;
    this.headers = Map.copyOf(headers);
  }

  public Problem problem() {
    return problem;
  }

  public Map<String, String> headers() {
    return headers;
  }
}
