package io.huiying.alert.adapters.dossier;

import io.huiying.alert.adapters.audit.ChainProofs;
import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.TimelineEntry;
import io.huiying.alert.adapters.rest.Histories;
import io.huiying.alert.adapters.rest.Refusals;
import io.huiying.alert.adapters.rest.Sight;
import io.huiying.alert.adapters.session.Caller;
import io.huiying.alert.adapters.session.Roles;
import io.huiying.alert.domain.audit.ChainProof;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.time.HouseClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;

/** {@code /api/v1/incidents/{id}/dossier}: one HTML page that needs nothing else. */
@Path("/api/v1/incidents/{id}/dossier")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
@RunOnVirtualThread
public class DossierResource {

  @Inject IncidentProjection projection;
  @Inject Sight sight;
  @Inject Histories histories;
  @Inject ChainProofs proofs;
  @Inject Caller caller;
  @Inject HouseClock clock;

  @GET
  public String dossier(@PathParam("id") String id) {
    Incident incident = sight.read(id, "incident.dossier");
    List<TimelineEntry> history =
        histories.of(id).stream().map(event -> TimelineEntry.of(event, projection::words)).toList();
    Optional<ChainProof> proof = proof(id);
    return DossierPage.of(
        incident,
        projection.view(incident),
        history,
        proof.orElse(null),
        caller.actor().name(),
        clock.instant());
  }

  private Optional<ChainProof> proof(String id) {
    try {
      return proofs.of(id);
    } catch (KafkaException e) {
      throw Refusals.brokerAway();
    }
  }
}
