package io.huiying.contracts.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be published because something else was. An incident has at most one
 * unfinished duty of a kind.
 *
 * @param id derived from incident, kind, {@code since} and subject
 * @param kind what has to be done
 * @param subject what it is about, in an official's words
 * @param since from when its time runs: publication, or approval for a service guide
 * @param doneAt when it was done, absent until then
 * @param url where that can be read
 * @param contentHash salted digest of its snapshot in {@code incident.evidence.v1}
 */
public record Duty(
    String id,
    DutyKind kind,
    String subject,
    Instant since,
    @Nullable Instant doneAt,
    @Nullable String url,
    @Nullable String contentHash) {

  /** Whether it still has to be done. */
  public boolean open() {
    return doneAt == null;
  }

  /** The same duty with its evidence. */
  public Duty done(Instant at, @Nullable String where, @Nullable String hash) {
    return new Duty(id, kind, subject, since, at, where, hash);
  }
}
