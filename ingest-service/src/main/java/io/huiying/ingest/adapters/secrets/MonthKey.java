package io.huiying.ingest.adapters.secrets;

import java.time.YearMonth;

/** The key of one month; never printed. */
record MonthKey(YearMonth month, byte[] key) {

  @Override
  public String toString() {
    return "MonthKey[" + month + "]";
  }
}
