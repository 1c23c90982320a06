package io.huiying.alert.domain.notice;

/** Whom a message is for. */
public enum Audience {
  /** Whoever reads the channel. */
  EVERYBODY("*"),
  /** The duty officer and the 带班领导 alone (DESIGN section 6, 1). */
  DUTY("duty");

  private final String recipient;

  Audience(String recipient) {
    this.recipient = recipient;
  }

  /** As a notification names its recipient. */
  public String recipient() {
    return recipient;
  }

  /** Whose notification it is by its recipient; a person's own is for that person. */
  public static Audience ofRecipient(String recipient) {
    return recipient.equals(DUTY.recipient) ? DUTY : EVERYBODY;
  }
}
