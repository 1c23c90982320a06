package io.huiying.analysis.domain.search;

/** The search index understood the request and will never fulfil it. */
public class SearchRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  public SearchRefusedException(int status, Throwable cause) {
    super("search index refuses with " + status, cause);
    this.status = status;
  }

  public int status() {
    return status;
  }
}
