package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.CommandKeys;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.wire.Ids;
import io.huiying.kit.house.HouseConfig;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import jakarta.ws.rs.HeaderParam;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The optional headers of a command. */
public class CommandRequest {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final AtomicLong COUNT = new AtomicLong(System.nanoTime());

  private static final int BODY_DIGITS = 16;

  @HeaderParam("Idempotency-Key")
  @Nullable String idempotencyKey;

  @HeaderParam("If-Match")
  @Nullable String ifMatch;

  /** The version that the person saw; absent when any will do. */
  @Nullable Long expectedVersion() {
    String tag = ifMatch;
    if (tag == null || tag.isBlank() || tag.equals("*")) {
      return null;
    }
    Matcher matcher = TAG.matcher(tag.strip());
    if (!matcher.matches()) {
      throw new ProblemException(
          Problem.of(400, "bad-if-match", "If-Match names no version", "If-Match 应为事件版本号"));
    }
    return Long.valueOf(matcher.group(1));
  }

  /**
   * Without a key, new each time. With one, of two parts: the first names person and key, the
   * second what is asked of which incident, so that a key used for something else is found out.
   */
  String commandId(Actor actor, String incidentId, IncidentAction action, HouseConfig house) {
    String key = idempotencyKey;
    if (key == null || key.isBlank()) {
      return Ids.derive(
          "c",
          actor.name(),
          incidentId,
          action.toString(),
          house.instance(),
          Long.toString(COUNT.incrementAndGet()));
    }
    if (!KEY.matcher(key).matches()) {
      throw new ProblemException(
          Problem.of(
              400,
              "bad-idempotency-key",
              "Bad Idempotency-Key",
              "Idempotency-Key 应为 1 至 200 个可见字符"));
    }
    return Ids.derive("c", actor.name(), key)
        + CommandKeys.SEPARATOR
        + Ids.derive("", incidentId, action.toString()).substring(0, BODY_DIGITS);
  }
}
