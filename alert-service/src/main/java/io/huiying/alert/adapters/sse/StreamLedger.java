package io.huiying.alert.adapters.sse;

import io.huiying.contracts.wire.Topics;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What a client that comes back may have missed: the latest alarms and where each lay. Incidents
 * need no ledger, their newest snapshot says all. Not for several threads at once.
 */
final class StreamLedger {

  private static final int KEPT = 2_000;

  private final Deque<Kept> alarms = new ArrayDeque<>();
  private final long[] state = new long[Topics.STATE.partitions()];
  private final long[] alarm = new long[Topics.ALARM.partitions()];
  private final long[] alarmFloor = new long[Topics.ALARM.partitions()];
  private String house = "0";

  record Kept(int partition, long offset, StreamMessage message) {}

  StreamLedger() {
    Arrays.fill(alarmFloor, -1);
  }

  void house(String id) {
    house = id;
  }

  void stateRead(int partition, long offset) {
    state[partition] = Math.max(state[partition], offset + 1);
  }

  /** An alarm was read; it may not be worth keeping. */
  void alarmRead(int partition, long offset) {
    alarm[partition] = Math.max(alarm[partition], offset + 1);
    if (alarmFloor[partition] < 0) {
      alarmFloor[partition] = offset;
    }
  }

  void keep(int partition, long offset, StreamMessage message) {
    alarms.addLast(new Kept(partition, offset, message));
    if (alarms.size() > KEPT) {
      Kept forgotten = alarms.removeFirst();
      alarmFloor[forgotten.partition()] = forgotten.offset() + 1;
    }
  }

  StreamPosition position() {
    return new StreamPosition(house, offsets(state), offsets(alarm));
  }

  /** Whether what lies behind a position can still be told in full. */
  boolean covers(StreamPosition position) {
    if (!position.house().equals(house)
        || position.state().next().size() != state.length
        || position.alarms().next().size() != alarm.length) {
      return false;
    }
    for (int i = 0; i < alarm.length; i++) {
      if (position.alarms().next().get(i) < alarmFloor[i]) {
        return false;
      }
    }
    return true;
  }

  List<StreamMessage> alarmsBehind(StreamPosition position) {
    return alarms.stream()
        .filter(kept -> position.alarms().before(kept.partition(), kept.offset()))
        .map(Kept::message)
        .toList();
  }

  private static StreamPosition.Offsets offsets(long[] next) {
    return new StreamPosition.Offsets(Arrays.stream(next).boxed().toList());
  }
}
