package io.huiying.analysis.adapters.config;

import io.huiying.analysis.domain.emergency.Doubt;
import java.util.List;

/** Shape of {@code config/doubts.yaml}. */
record DoubtsFile(String version, List<DoubtEntry> doubts, List<CueEntry> cues) {

  /** A named reason against an emergency. */
  record DoubtEntry(
      String name, String reason, Doubt.Reach decides, double weight, List<String> terms) {}

  /** A named reason for one. */
  record CueEntry(String name, double weight, List<String> terms) {}
}
