package io.huiying.contracts.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the house tried to read a release where it was published. The words themselves lie in {@code
 * incident.evidence.v1}, as those that a person pasted do.
 *
 * @param at when it tried, by the house clock
 * @param outcome what came of it
 * @param bodyHash SHA-256 in hex of the bytes that came, absent unless they were kept
 */
public record PageFetch(Instant at, Outcome outcome, @Nullable String bodyHash) {

  /** What came of it; anything but the first needs a person to paste the words. */
  public enum Outcome {
    /** The words were read. */
    FETCHED("已抓取全文"),
    /** The office does not read from this host, or not over this protocol. */
    NOT_ALLOWED("该网址不在本单位允许抓取的范围，未抓取，请粘贴正文"),
    /** No answer in time; so on a network without a way out. */
    NOT_REACHABLE("网页无法访问，请粘贴正文"),
    /** An answer without the page: not found, not permitted, or redirected too often. */
    REFUSED("网站没有给出该网页，请粘贴正文"),
    /** More than is kept. */
    TOO_LARGE("网页过大，未抓取，请粘贴正文"),
    /** Pictures, documents, films, or a page without words. */
    NO_TEXT("网页不是文字内容，请粘贴正文");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** For people. */
    public String label() {
      return label;
    }
  }
}
