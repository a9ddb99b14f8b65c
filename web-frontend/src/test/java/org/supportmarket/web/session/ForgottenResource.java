package org.supportmarket.web.session;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An endpoint whose author forgot to say who may use it. */
@Path("/forgotten")
public class ForgottenResource {
  @GET
  public String secret() {
    return "secret";
  }
}
