package io.huiying.alert.adapters.house;

import io.huiying.contracts.house.Pulse;

/** What can run in a process of its own. */
public enum Program {
  /** Decides what becomes of signals, commands and alarms. */
  DECIDER(Pulse.DECIDER),
  /** The clock engine. */
  CLOCKS(Pulse.CLOCKS),
  /** Asks for messages, each once. */
  OUTBOX(Pulse.OUTBOX),
  /** Brings them to their channels. */
  DELIVERY(Pulse.DELIVERY);

  private final String part;

  Program(String part) {
    this.part = part;
  }

  /** As which its signs of life are heard, and its application is called where it is one. */
  String part() {
    return part;
  }
}
