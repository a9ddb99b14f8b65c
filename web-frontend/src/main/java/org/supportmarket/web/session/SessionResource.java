package org.supportmarket.web.session;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.supportmarket.web.layout.Frame;
import org.supportmarket.web.layout.Here;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.MessagePage;

/** Signing in and out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SessionResource {
  @Inject Visitor visitor;
  @Inject OidcSession session;
  @Inject IdentityService identityService;
  @Context UriInfo uri;

  /** Whoever gets here has signed in, and goes back to where they were. */
  @GET
  @Path("/sign-in")
  @Authenticated
  public Response signIn(@QueryParam("to") String to) {
    return Response.seeOther(Here.safe(to)).build();
  }

  /** The identity service sends people back here; from here they go to the page they asked for. */
  @GET
  @Path("/signed-in")
  @Authenticated
  public Response signedIn() {
    return Response.seeOther(URI.create("/")).build();
  }

  @GET
  @Path("/sign-in-resting")
  @PermitAll
  public Response signInResting() {
    return MessagePage.of(
            "Signing in does not work just now",
            "This is our fault, not yours. Please try again in a few minutes. You can look for support without signing in.",
            List.of(
                Link.to("/sign-in", "Try to sign in again"), Link.to("/search", "Find support")))
        .answer(Response.Status.SERVICE_UNAVAILABLE);
  }

  @GET
  @Path("/sign-in-failed")
  @PermitAll
  public TemplateInstance signInFailed() {
    return MessagePage.of(
        "You are not signed in",
        "Signing in was stopped, or took too long. Nothing has changed.",
        List.of(Link.to("/sign-in", "Try again"), Link.to("/", "Go to the start page")));
  }

  @POST
  @Path("/sign-out")
  @PermitAll
  public Response signOut() {
    URI then = uri.getBaseUri().resolve("/signed-out");
    if (visitor.signedIn()) {
      String idToken = session.getIdToken().getRawToken();
      session.logout().await().indefinitely();
      if (identityService.reachable().await().indefinitely()) {
        then = identityService.endOfSession(idToken, then.toString());
      }
    }
    // Whoever uses this computer next must not page back into what was shown.
    NewCookie noBasket = new NewCookie.Builder(Frame.BASKET).value("").path("/").maxAge(0).build();
    return Response.seeOther(then).header("Clear-Site-Data", "\"cache\"").cookie(noBasket).build();
  }

  @GET
  @Path("/signed-out")
  @PermitAll
  public TemplateInstance signedOut() {
    return MessagePage.of(
        "You are signed out",
        "Nobody who uses this computer after you can see your money or your orders.",
        List.of(Link.to("/", "Go to the start page"), Link.to("/sign-in", "Sign in again")));
  }
}
