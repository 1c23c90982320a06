package io.huiying.contracts.incident;

/** 突发事件 or an ordinary 舆情. */
public enum IncidentKind {
  EMERGENCY,
  OPINION
}
