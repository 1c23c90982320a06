package io.huiying.alert.soak;

import io.huiying.contracts.incident.IncidentCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Letters between incidents under way. A house that is exactly once delivers each of them once and
 * in order; what has to hold holds by a bad post too, which mislays, repeats and loses them.
 */
final class Mail {

  /** What may happen to a letter. */
  enum Trouble {
    /** Nothing. */
    NONE,
    /** It comes after later ones, once more, or much later. */
    DISORDER,
    /** It comes never; or as above. */
    LOSS
  }

  private static final int REPEATED = 8;
  private static final int MISLAID = 10;
  private static final int LOST = 12;
  private static final int FOUND = 25;

  private final Random random;
  private final List<IncidentCommand> waiting = new ArrayList<>();
  private final List<IncidentCommand> mislaid = new ArrayList<>();
  private Trouble trouble;

  Mail(Random random, Trouble trouble) {
    this.random = random;
    this.trouble = trouble;
  }

  void post(IncidentCommand letter) {
    if (trouble == Trouble.LOSS && one(LOST)) {
      return;
    }
    if (trouble != Trouble.NONE && one(REPEATED)) {
      mislaid.add(letter);
    }
    if (trouble != Trouble.NONE && one(MISLAID)) {
      mislaid.add(letter);
    } else {
      waiting.add(letter);
    }
  }

  /** The next letter to be delivered, absent when none is under way. */
  @Nullable IncidentCommand next() {
    boolean late = !mislaid.isEmpty() && (waiting.isEmpty() || one(FOUND));
    List<IncidentCommand> from = late ? mislaid : waiting;
    if (from.isEmpty()) {
      return null;
    }
    return from.remove(trouble == Trouble.NONE ? 0 : random.nextInt(from.size()));
  }

  boolean isEmpty() {
    return waiting.isEmpty() && mislaid.isEmpty();
  }

  /** Whether letters are lost, so that some have to be asked for again. */
  boolean loses() {
    return trouble == Trouble.LOSS;
  }

  /** The post works again; what was mislaid is still found. */
  void mend() {
    trouble = Trouble.NONE;
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }
}
