package org.supportmarket.kernel.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.supportmarket.kernel.caller.Caller;

@Path("/probe")
class ProbeResource {
  private final Caller caller;

  ProbeResource(Caller caller) {
    this.caller = caller;
  }

  record Body(@Max(10) int wholeNumber, @NotNull String words) {}

  record Who(String username, String council, String provider, boolean operator) {}

  @POST
  @PermitAll
  public Body take(@Valid @NotNull Body body) {
    return body;
  }

  @GET
  @Path("/fault")
  @PermitAll
  public String fail() {
    throw new IllegalStateException("the password is swordfish");
  }

  @GET
  @Path("/number")
  @PermitAll
  public long number(@QueryParam("value") long value) {
    return value;
  }

  @GET
  @Path("/who")
  @RolesAllowed({"provider", "commissioner"})
  public Who who() {
    return new Who(
        caller.username(),
        caller.council(),
        caller.provider() == null ? null : caller.provider().toString(),
        caller.has("operator"));
  }

  @GET
  @Path("/unannotated")
  public String forgotten() {
    return "open to all?";
  }
}
