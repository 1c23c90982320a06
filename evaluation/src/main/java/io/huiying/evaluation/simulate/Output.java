package io.huiying.evaluation.simulate;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Topics;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes events and alarms as the topics would hold them, one JSON object a line. */
final class Output {

  private final OutputStream out;
  private long events;
  private long alarms;

  Output(OutputStream out) {
    this.out = out;
  }

  void event(IncidentEvent event) {
    events++;
    line(Topics.EVENT.value().toBytes(event));
  }

  void alarm(Alarm alarm) {
    alarms++;
    line(Topics.ALARM.value().toBytes(alarm));
  }

  private void line(byte[] json) {
    try {
      out.write(json);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long events() {
    return events;
  }

  long alarms() {
    return alarms;
  }
}
