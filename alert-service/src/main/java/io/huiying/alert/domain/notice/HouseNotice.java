package io.huiying.alert.domain.notice;

import io.huiying.contracts.post.Mark;
import java.time.Instant;

/** Words for what is wrong with the house itself. */
public final class HouseNotice {

  /** Stands where other messages name their incident. */
  public static final String HOUSE = "house";

  private HouseNotice() {}

  /**
   * Something that deadlines hang on is not as it should be.
   *
   * @param cause which, where and since when
   * @param message what that means for people
   * @param advice what to do meanwhile
   */
  public static Notice begun(String cause, String message, String advice, Instant now, Mark mark) {
    return new Notice(
        HOUSE + ":" + cause,
        HOUSE,
        Wording.title(mark, "系统告警", message),
        message + "。" + advice + "。",
        true,
        now,
        mark,
        Audience.EVERYBODY);
  }

  /** It is as it should be again. */
  public static Notice over(String cause, String message, Instant now, Mark mark) {
    return new Notice(
        HOUSE + ":" + cause + ":over",
        HOUSE,
        Wording.title(mark, "系统恢复", message),
        "此前的系统告警已恢复：" + message + "。",
        false,
        now,
        mark,
        Audience.EVERYBODY);
  }
}
