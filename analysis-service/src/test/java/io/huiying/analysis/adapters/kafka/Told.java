package io.huiying.analysis.adapters.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a rebuild says. */
final class Told implements IndexRebuild.Progress {

  final List<Long> left = new ArrayList<>();
  final List<String> refused = new ArrayList<>();
  final List<Duration> waits = new ArrayList<>();

  @Override
  public void at(long done, long all) {
    left.add(all - done);
  }

  @Override
  public void refused(String postId, String reason) {
    refused.add(postId + ' ' + reason);
  }

  @Override
  public void waits(Duration wait, String cause) {
    waits.add(wait);
  }
}
