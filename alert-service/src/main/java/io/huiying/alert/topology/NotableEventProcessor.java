package io.huiying.alert.topology;

import io.huiying.alert.domain.notice.Channel;
import io.huiying.alert.domain.notice.EventNotice;
import io.huiying.alert.domain.notice.Subject;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.notice.Notification;
import java.util.List;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.NullUnmarked;

/** Follows each incident just closely enough to word its messages. */
@NullUnmarked
final class NotableEventProcessor
    implements Processor<String, IncidentEvent, String, Notification> {

  private final List<Channel> channels;
  private ProcessorContext<String, Notification> context;
  private KeyValueStore<String, Subject> subjects;

  NotableEventProcessor(List<Channel> channels) {
    this.channels = List.copyOf(channels);
  }

  @Override
  public void init(ProcessorContext<String, Notification> processorContext) {
    context = processorContext;
    subjects = context.getStateStore(OutboxTopology.SUBJECTS);
  }

  @Override
  public void process(Record<String, IncidentEvent> record) {
    IncidentEvent event = record.value();
    if (event == null) {
      return;
    }
    Subject before = subjects.get(event.incidentId());
    Subject after = Subject.after(before, event);
    if (after == null) {
      return;
    }
    subjects.put(event.incidentId(), after);
    EventNotice.of(event, before, after)
        .ifPresent(notice -> notice.by(channels).forEach(this::ask));
  }

  private void ask(Notification notification) {
    context.forward(new Record<>(notification.id(), notification, context.currentSystemTimeMs()));
  }
}
