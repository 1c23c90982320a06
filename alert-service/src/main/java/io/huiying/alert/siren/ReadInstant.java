package io.huiying.alert.siren;

import java.time.Instant;
import java.time.LocalDate;

/** Instants as they lie in messages, {@code 2026-11-21T06:38:05.123456Z}, read without garbage. */
final class ReadInstant {

  /** {@code 2026-11-21T06:38:05} and the zone. */
  private static final int SHORTEST = 20;

  private static final int LONGEST = 30;
  private static final int SECONDS_PER_DAY = 86_400;
  private static final int SECONDS_PER_HOUR = 3_600;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int FRACTION_FROM = 20;
  private static final int NANO_DIGITS = 9;
  private static final int NOT_A_NUMBER = -1;

  private ReadInstant() {}

  /** The instant of some characters; of any other form it is read as the platform does. */
  static Instant of(char[] text, int from, int length) {
    if (length < SHORTEST || length > LONGEST || text[from + length - 1] != 'Z') {
      return Instant.parse(new String(text, from, length));
    }
    int year = number(text, from, 4);
    int month = number(text, from + 5, 2);
    int day = number(text, from + 8, 2);
    int hour = number(text, from + 11, 2);
    int minute = number(text, from + 14, 2);
    int second = number(text, from + 17, 2);
    int nano = length == SHORTEST ? 0 : nano(text, from + FRACTION_FROM, length - SHORTEST - 1);
    boolean odd = (year | month | day | hour | minute | second | nano) < 0 || second > 59;
    if (odd || hour > 23 || minute > 59) {
      return Instant.parse(new String(text, from, length));
    }
    long days = LocalDate.of(year, month, day).toEpochDay();
    long seconds = hour * SECONDS_PER_HOUR + minute * SECONDS_PER_MINUTE + second;
    return Instant.ofEpochSecond(days * SECONDS_PER_DAY + seconds, nano);
  }

  private static int nano(char[] text, int from, int digits) {
    int nano = number(text, from, digits);
    for (int i = digits; i < NANO_DIGITS && nano > 0; i++) {
      nano *= 10;
    }
    return digits > NANO_DIGITS || digits < 1 ? NOT_A_NUMBER : nano;
  }

  private static int number(char[] text, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return NOT_A_NUMBER;
      }
      number = number * 10 + text[i] - '0';
    }
    return number;
  }
}
