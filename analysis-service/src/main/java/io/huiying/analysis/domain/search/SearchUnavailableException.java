package io.huiying.analysis.domain.search;

/** The search index is away or overloaded; the same request may succeed later. */
public class SearchUnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  public SearchUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  public SearchUnavailableException(String message) {
    super(message);
  }
}
