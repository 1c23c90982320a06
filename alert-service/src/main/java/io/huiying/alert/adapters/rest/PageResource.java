package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.page.Page;
import io.huiying.alert.adapters.page.Pages;
import io.huiying.alert.adapters.session.Caller;
import io.huiying.alert.adapters.session.Roles;
import io.huiying.contracts.incident.PageFetch;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Shows what the house reads at the address of a release, before it is recorded. */
@Path("/api/v1/pages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
@RunOnVirtualThread
public class PageResource {

  @Inject Pages pages;
  @Inject AuditTrail trail;
  @Inject Caller caller;

  /** Which page. */
  public record Asked(@Nullable String url) {}

  /** What was read; without text its label says what to do instead. */
  public record Read(PageFetch.Outcome outcome, String label, Instant at, @Nullable String text) {}

  @POST
  @Operation(summary = "The words of a page of an allowed host, or why there are none")
  public Read read(@Nullable Asked body) {
    String url = Checks.needed("url", Checks.url("url", Checks.body(body).url()));
    Page page = pages.read(url);
    PageFetch fetch = page.fetch();
    trail.note(caller.actor(), "page.read", url, fetch.outcome().name());
    return new Read(fetch.outcome(), fetch.outcome().label(), fetch.at(), page.text());
  }
}
