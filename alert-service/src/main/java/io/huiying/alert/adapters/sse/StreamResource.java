package io.huiying.alert.adapters.sse;

import io.huiying.alert.adapters.console.ReadModel;
import io.huiying.alert.adapters.house.AlertConfig;
import io.huiying.alert.adapters.session.Caller;
import io.huiying.alert.adapters.session.Jurisdiction;
import io.huiying.alert.adapters.session.Roles;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/stream}. */
@Path("/api/v1/stream")
public class StreamResource {

  /** Messages that may wait for a slow client before it is sent away to come back and resume. */
  private static final int WAITING = 1_024;

  private static final long COME_BACK_MS = 2_000;

  @Inject StreamHub hub;
  @Inject HouseTold house;
  @Inject ReadModel readModel;
  @Inject AlertConfig config;
  @Inject Caller caller;
  @Inject Jurisdiction jurisdiction;
  @Inject JsonWebToken token;

  /** The stream; it ends when the session does. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed({Roles.MONITOR, Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
  public Multi<OutboundSseEvent> stream(
      @HeaderParam("Last-Event-ID") @Nullable String lastEventId, @Context Sse sse) {
    readModel.requireReady();
    if (hub.size() >= config.streamClients()) {
      throw new ProblemException(
          Problem.of(503, "too-many-listeners", "Too many listeners", "实时连接数已满，请稍后再试"),
          Map.of("Retry-After", "30"));
    }
    Listener listener = Listener.of(jurisdiction.scope(), caller.actor().role());
    Duration session = Duration.between(Instant.now(), Instant.ofEpochSecond(end()));
    return Multi.createFrom()
        .<StreamMessage>emitter(emitter -> join(emitter, listener, lastEventId), WAITING)
        .emitOn(Infrastructure.getDefaultExecutor())
        .map(message -> event(sse, message))
        .select()
        .first(session);
  }

  private long end() {
    return token.getExpirationTime();
  }

  private void join(
      MultiEmitter<? super StreamMessage> emitter,
      Listener listener,
      @Nullable String lastEventId) {
    StreamHub.Client client = emitter::emit;
    emitter.onTermination(() -> hub.leave(client));
    hub.join(client, listener, lastEventId);
    client.tell(house.message());
  }

  private static OutboundSseEvent event(Sse sse, StreamMessage message) {
    OutboundSseEvent.Builder event =
        sse.newEventBuilder().name(message.event()).reconnectDelay(COME_BACK_MS);
    String id = message.id();
    if (id != null) {
      event.id(id);
    }
    return event.data(String.class, message.data()).build();
  }
}
