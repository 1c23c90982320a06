package io.huiying.ingest.adapters.http;

import io.huiying.ingest.domain.Source;
import io.huiying.ingest.domain.Sources;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The registered sources. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"monitor", "duty-officer", "manager", "admin"})
public class SourcesResource {

  private final Sources sources;

  SourcesResource(Sources sources) {
    this.sources = sources;
  }

  /** A list of them, never paged: there are dozens. */
  public record Listed(List<Source> items) {}

  /** All of them. */
  @GET
  public Listed all() {
    return new Listed(sources.all());
  }
}
