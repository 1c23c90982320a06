package io.huiying.evaluation.simulate;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.signal.GroupSignal;

/** One thing that happens. */
sealed interface Step {

  /** Who deals with it, and has to be up for it. */
  Part part();

  record Posted(Post post) implements Step {
    @Override
    public Part part() {
      return Part.ANALYSIS;
    }
  }

  record Told(GroupSignal signal) implements Step {
    @Override
    public Part part() {
      return Part.DECIDER;
    }
  }

  record Claimed(Alarm alarm) implements Step {
    @Override
    public Part part() {
      return Part.DECIDER;
    }
  }

  record Asked(IncidentCommand command) implements Step {
    @Override
    public Part part() {
      return Part.DECIDER;
    }
  }

  record Corrected(Correction correction) implements Step {
    @Override
    public Part part() {
      return Part.ANALYSIS;
    }
  }
}
