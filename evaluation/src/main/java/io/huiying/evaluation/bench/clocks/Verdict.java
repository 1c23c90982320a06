package io.huiying.evaluation.bench.clocks;

import io.huiying.evaluation.bench.Figures;
import io.huiying.evaluation.bench.Latencies;
import io.huiying.evaluation.bench.clocks.AlarmReceiver.First;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what was received against what the input demands. */
final class Verdict {

  private final List<Deadline> deadlines;
  private final AlarmReceiver alarms;
  private final HandoverReceiver handovers;
  private final List<String> raw =
      new ArrayList<>(List.of("alarm,deadline,receivedAt,firedBy,handedOverAt"));
  private final List<Long> late = new ArrayList<>();
  private final Silence silence = new Silence();
  private int missed;
  private int notHandedOver;
  private int early;
  private int bySiren;
  private long handoverWorst;

  Verdict(List<Deadline> deadlines, AlarmReceiver alarms, HandoverReceiver handovers) {
    this.deadlines = deadlines;
    this.alarms = alarms;
    this.handovers = handovers;
    deadlines.forEach(this::judge);
  }

  private void judge(Deadline deadline) {
    Optional<First> first = alarms.first(deadline.alarmId());
    Optional<Instant> handedOver = handovers.arrived(deadline.alarmId());
    if (first.isEmpty()) {
      missed++;
    } else {
      First received = first.get();
      boolean tooSoon =
          received.at().plus(deadline.ahead()).isBefore(deadline.at())
              || received.alarm().firedAt().isBefore(deadline.at());
      early += tooSoon ? 1 : 0;
      bySiren += received.alarm().firedBy().equals("siren") ? 1 : 0;
      silence.heard(deadline.owedFrom(), received.at());
      late.add(Duration.between(deadline.owedFrom(), received.at()).toNanos());
    }
    if (handedOver.isEmpty()) {
      notHandedOver++;
    } else {
      long took = Duration.between(deadline.owedFrom(), handedOver.get()).toNanos();
      handoverWorst = Math.max(handoverWorst, took);
    }
    raw.add(
        "%s,%s,%s,%s,%s"
            .formatted(
                deadline.alarmId(),
                deadline.at(),
                first.map(f -> f.at().toString()).orElse(""),
                first.map(f -> f.alarm().firedBy()).orElse(""),
                handedOver.map(Instant::toString).orElse("")));
  }

  int bySiren() {
    return bySiren;
  }

  int notHandedOver() {
    return notHandedOver;
  }

  /** The figures; {@code askedTwice} as the topic of messages shows it. */
  Figures figures(int open, int kills, long askedTwice, Map<String, Number> more) {
    Latencies lateness = Latencies.ofNanos(late.stream().mapToLong(Long::longValue).toArray());
    long duplicates = askedTwice + handovers.duplicates();
    Map<String, Number> named = new LinkedHashMap<>();
    named.put("open", open);
    named.put("due", deadlines.size());
    named.put("fired", deadlines.size() - missed);
    named.put("kills", kills);
    named.put("missed", Math.max(missed, notHandedOver));
    named.put("early", early);
    named.put("duplicates", duplicates);
    named.put("p50Ms", lateness.percentile(0.5));
    named.put("p99Ms", lateness.percentile(0.99));
    named.put("worstMs", lateness.worst());
    named.put("handoverWorstMs", handoverWorst / 1e6);
    named.put("longestSilenceMs", silence.longest().toMillis());
    named.putAll(more);
    boolean complete = missed == 0 && notHandedOver == 0 && early == 0 && duplicates == 0;
    return new Figures(named, raw, complete);
  }
}
