package io.huiying.analysis.domain.search;

/** A query that cannot be understood, with where and what to do. */
public class SearchSyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int position;

  /**
   * @param position characters before the fault
   * @param advice what to do, for people
   */
  public SearchSyntaxException(int position, String advice) {
    super("第 " + (position + 1) + " 字处：" + advice);
    this.position = position;
  }

  public int position() {
    return position;
  }
}
