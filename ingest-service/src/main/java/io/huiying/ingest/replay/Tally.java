package io.huiying.ingest.replay;

/** What became of the rows so far. */
final class Tally {

  private final int total;
  private int sent;
  private int accepted;
  private int duplicates;
  private int rejected;
  private int skipped;
  private int late;

  Tally(int total) {
    this.total = total;
  }

  void skipped(int rows) {
    skipped += rows;
  }

  void late(int rows) {
    late += rows;
  }

  void sent(int rows, Pushed answer) {
    sent += rows;
    accepted += answer.accepted();
    duplicates += answer.duplicates();
    rejected += answer.rejected();
  }

  int sent() {
    return sent;
  }

  int rejected() {
    return rejected;
  }

  String progress() {
    return "已送 %d/%d 行，接收 %d，重复 %d，拒收 %d"
        .formatted(sent, total - skipped, accepted, duplicates, rejected);
  }

  /** One line of name=value for people and programs. */
  String summary() {
    return "total=%d skipped=%d sent=%d accepted=%d duplicates=%d rejected=%d late=%d unsent=%d"
        .formatted(
            total, skipped, sent, accepted, duplicates, rejected, late, total - skipped - sent);
  }
}
