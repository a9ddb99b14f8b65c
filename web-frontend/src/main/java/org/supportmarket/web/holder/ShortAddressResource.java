package org.supportmarket.web.holder;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Addresses short enough to be said on the phone; the pages themselves ask who is there. */
@Path("/")
@PermitAll
public class ShortAddressResource {
  @GET
  @Path("money")
  public Response money() {
    return to("/my-money");
  }

  @GET
  @Path("statement")
  public Response statement() {
    return to("/my-money/statement");
  }

  private static Response to(String page) {
    return Response.seeOther(URI.create(page)).build();
  }
}
