package io.huiying.ingest.adapters.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Takes a body apart line by line; no more than one line is held. */
final class Rows {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream body;
  private final int maxRow;
  private int number;

  Rows(InputStream body, int maxRow) {
    this.body = new BufferedInputStream(body);
    this.maxRow = maxRow;
  }

  /** What is done with a row. */
  interface Taker {

    /** A row of at most the largest size, not blank. */
    void row(int number, byte[] bytes);

    /** A row that was skipped over. */
    void tooLarge(int number);
  }

  /** Hands every row that is not blank to the taker; numbers count all lines from 1. */
  void each(Taker taker) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLarge = false;
    int next;
    while ((next = body.read()) >= 0) {
      if (next == '\n') {
        give(taker, line, tooLarge);
        tooLarge = false;
      } else if (line.size() < maxRow) {
        line.write(next);
      } else {
        tooLarge = true;
      }
    }
    give(taker, line, tooLarge);
  }

  private void give(Taker taker, ByteArrayOutputStream line, boolean tooLarge) {
    number++;
    byte[] bytes = number == 1 ? withoutMark(line.toByteArray()) : line.toByteArray();
    line.reset();
    if (tooLarge) {
      taker.tooLarge(number);
    } else if (!isBlank(bytes)) {
      taker.row(number, bytes);
    }
  }

  private static byte[] withoutMark(byte[] bytes) {
    boolean marked =
        bytes.length >= BYTE_ORDER_MARK.length
            && Arrays.equals(
                bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    return marked ? Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length) : bytes;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte one : bytes) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return true;
  }
}
