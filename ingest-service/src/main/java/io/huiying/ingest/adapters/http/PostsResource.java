package io.huiying.ingest.adapters.http;

import io.huiying.ingest.domain.PushedPost;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * The door for pushed posts, open to every signed-in role: somebody at the wall who sees something
 * must be able to enter it, and a token of that role is all that a feeder needs.
 */
@Path("/api/v1/posts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"monitor", "duty-officer", "manager", "admin"})
@Blocking
public class PostsResource {

  static final String NDJSON = "application/x-ndjson";

  private final PushDesk desk;
  private final Places places;

  PostsResource(PushDesk desk, Places places) {
    this.desk = desk;
    this.places = places;
  }

  /** One post. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Push one post, or many as one JSON object a line (application/x-ndjson)")
  @RequestBody(
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PushedPost.class)),
        @Content(mediaType = NDJSON, schema = @Schema(implementation = PushedPost.class))
      })
  @APIResponse(
      responseCode = "202",
      description = "Every accepted row is in Kafka",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @APIResponse(responseCode = "400", description = "Every row was rejected, or there was none")
  @APIResponse(responseCode = "413", description = "Body over 4 MiB, or single post over 512 KiB")
  @APIResponse(responseCode = "415", description = "Neither JSON nor NDJSON, or an odd encoding")
  @APIResponse(responseCode = "503", description = "Send it all again after Retry-After seconds")
  public Response one(
      InputStream body,
      @HeaderParam("Content-Encoding") @Nullable String encoding,
      @HeaderParam("Content-Length") @Nullable Long length,
      @HeaderParam("Content-Type") @Nullable String type) {
    return taken(body, encoding, length, type, desk.config().maxRow(), Push::wholeBody);
  }

  /** Many posts, one a line. */
  @POST
  @Consumes(NDJSON)
  public Response many(
      InputStream body,
      @HeaderParam("Content-Encoding") @Nullable String encoding,
      @HeaderParam("Content-Length") @Nullable Long length,
      @HeaderParam("Content-Type") @Nullable String type) {
    return taken(body, encoding, length, type, desk.config().maxBody(), Push::lines);
  }

  private interface Intake {
    void read(Push push, InputStream body) throws IOException;
  }

  private Response taken(
      InputStream raw,
      @Nullable String encoding,
      @Nullable Long length,
      @Nullable String type,
      int max,
      Intake intake) {
    if (Charsets.isForeign(type)) {
      throw Problems.unsupportedEncoding();
    }
    desk.refuseWhileBrokerIsAway();
    return places.within(
        () -> {
          long from = System.nanoTime();
          Push push = new Push(desk);
          try {
            intake.read(push, Body.open(raw, encoding, length, max));
          } catch (Body.TooLargeException e) {
            throw Problems.tooLarge(max, push.settle());
          } catch (IOException e) {
            throw Problems.brokenBody(push.settle());
          }
          Response answer = answer(push);
          desk.metrics().durableAfter(Duration.ofNanos(System.nanoTime() - from));
          return answer;
        });
  }

  private static Response answer(Push push) {
    Receipt receipt = push.finish();
    if (!push.hadRows()) {
      throw Problems.emptyBody();
    }
    if (receipt.nothingTaken()) {
      throw Problems.allRejected(receipt);
    }
    return Response.accepted(receipt).build();
  }
}
