package org.supportmarket.web.layout;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * Every address that leads nowhere: found here, its page can wait to learn who is signed in, and
 * does not tell them to sign in.
 */
@Path("/")
@PermitAll
public class UnknownAddressResource {
  @GET
  @Path("/{anything:.+}")
  @RunOnVirtualThread
  public Response nothing() {
    throw new NotFoundException();
  }
}
