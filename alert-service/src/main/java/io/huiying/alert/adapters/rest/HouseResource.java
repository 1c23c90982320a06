package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.house.HouseStatus;
import io.huiying.alert.adapters.house.HouseView;
import io.huiying.alert.adapters.session.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the house is. */
@Path("/api/v1/house")
@Produces(MediaType.APPLICATION_JSON)
public class HouseResource {

  @Inject HouseStatus status;

  @GET
  @RolesAllowed({Roles.MONITOR, Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
  public HouseView house() {
    return status.view();
  }
}
