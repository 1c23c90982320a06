package io.huiying.alert.adapters.house;

/** What can run in a process of its own. */
public enum Program {
  /** Decides what becomes of signals, commands and alarms. */
  DECIDER,
  /** The clock engine. */
  CLOCKS,
  /** Asks for messages, each once. */
  OUTBOX,
  /** Brings them to their channels. */
  DELIVERY
}
