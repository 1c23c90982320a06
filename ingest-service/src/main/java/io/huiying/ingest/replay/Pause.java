package io.huiying.ingest.replay;

import java.time.Duration;

/** Lets the machine's time pass. */
@FunctionalInterface
interface Pause {

  void last(Duration time) throws InterruptedException;
}
