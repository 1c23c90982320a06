package io.huiying.local;

/** A request that cannot be met, with the one line that tells a person why and what to do. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param chinese what is wrong and what helps
   * @param english the same
   */
  public Refusal(String chinese, String english) {
    super(chinese + " / " + english);
  }
}
