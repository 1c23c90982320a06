package io.huiying.ingest.adapters.http;

import io.huiying.contracts.post.Post;
import io.huiying.ingest.adapters.http.Receipt.RowRefusal;
import io.huiying.ingest.adapters.json.Reading;
import io.huiying.ingest.adapters.recent.RecentPosts.Written;
import io.huiying.ingest.domain.Admission;
import io.huiying.ingest.domain.Refusal;
import io.huiying.ingest.domain.Refusals;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One push on its way in: each row is read, admitted and handed to Kafka as it comes; at the end
 * all of them are durable, or the pusher is asked to send again.
 */
final class Push implements Rows.Taker {

  /** Refused rows listed; the others are counted. */
  static final int LISTED = 1_000;

  private final PushDesk desk;
  private final List<OnItsWay> onTheirWay = new ArrayList<>();
  private final Map<String, Written> inThisPush = new HashMap<>();
  private final List<RowRefusal> refusals = new ArrayList<>();
  private int duplicates;
  private int rejected;
  private int withoutTime;
  private @Nullable String lastPostId;

  Push(PushDesk desk) {
    this.desk = desk;
  }

  /** Holds no text: many rows may wait at once. */
  private record OnItsWay(
      String postId, String sourceId, Written written, CompletableFuture<Void> durable) {

    boolean arrived() {
      return durable.isDone() && !durable.isCompletedExceptionally();
    }
  }

  @Override
  public void row(int number, byte[] bytes) {
    desk.metrics().received(1);
    switch (desk.reader().read(bytes)) {
      case Reading.Unreadable(Refusal refusal) -> refuse(number, refusal);
      case Reading.Read(var pushed) -> {
        switch (desk.door().admit(pushed, desk.clock().instant())) {
          case Admission.Refused(Refusal refusal) -> refuse(number, refusal);
          case Admission.Admitted(Post post) -> take(post);
        }
      }
    }
  }

  @Override
  public void tooLarge(int number) {
    desk.metrics().received(1);
    refuse(number, Refusals.ROW_TOO_LARGE.at("", desk.config().maxRow()));
  }

  private void refuse(int number, Refusal refusal) {
    rejected++;
    desk.metrics().rejected(refusal);
    if (refusals.size() < LISTED) {
      refusals.add(new RowRefusal(number, refusal.code(), refusal.field(), refusal.reason()));
    }
  }

  private void take(Post post) {
    lastPostId = post.postId();
    Written before = inThisPush.getOrDefault(post.postId(), desk.recent().of(post.postId()));
    if (before != null && before.says(post)) {
      duplicates++;
      desk.metrics().duplicate(post.sourceId());
      desk.voices().heard(post.sourceId(), post.ingestedAt());
      return;
    }
    Post revision = before == null ? post : before.revision(post);
    OnItsWay sent =
        new OnItsWay(
            revision.postId(),
            revision.sourceId(),
            Written.of(revision),
            desk.writer().write(revision));
    if (sent.durable().isCompletedExceptionally()) {
      throw desk.kafkaFailed(settle());
    }
    onTheirWay.add(sent);
    inThisPush.put(sent.postId(), sent.written());
    withoutTime += revision.publishedAt() == null ? 1 : 0;
  }

  /** A body that is one row. */
  void wholeBody(InputStream body) throws IOException {
    byte[] bytes = body.readAllBytes();
    if (bytes.length > 0) {
      row(1, bytes);
    }
  }

  /** A body of one row a line. */
  void lines(InputStream body) throws IOException {
    new Rows(body, desk.config().maxRow()).each(this);
  }

  /** Waits until every row is durable and says what became of the push. */
  Receipt finish() {
    int durable = settle();
    if (durable < onTheirWay.size()) {
      throw desk.kafkaFailed(durable);
    }
    int omitted = rejected - refusals.size();
    return new Receipt(
        durable,
        duplicates,
        rejected,
        withoutTime,
        onTheirWay.size() + duplicates == 1 ? lastPostId : null,
        List.copyOf(refusals),
        omitted == 0 ? null : omitted);
  }

  /** Waits for what is on its way, within the deadline, and returns how many rows are durable. */
  int settle() {
    desk.await(onTheirWay.stream().map(OnItsWay::durable).toList());
    int durable = 0;
    for (OnItsWay sent : onTheirWay) {
      if (sent.arrived()) {
        durable++;
        desk.recent().remember(sent.postId(), sent.written());
        desk.metrics().accepted(sent.sourceId());
        desk.voices().heard(sent.sourceId(), desk.clock().instant());
      }
    }
    return durable;
  }

  boolean hadRows() {
    return !onTheirWay.isEmpty() || duplicates > 0 || rejected > 0;
  }
}
