package org.supportmarket.web.support;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.AccessApi;
import org.supportmarket.web.client.Me;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.session.ActingForCookie;
import org.supportmarket.web.session.Visitor;

/** For whom somebody acts: typing in a code, choosing whom, giving it up. */
@Path("/supporting")
@RolesAllowed({"budget-holder", "self-funder", "supporter", "fund-holder", "care-manager"})
@Produces(MediaType.TEXT_HTML)
public class SupportingResource {
  private static final Set<String> ABOUT_THE_CODE =
      Set.of("invitation_unknown", "already_supported", "already_linked", "not_granted");

  @Inject Visitor visitor;
  @Inject ActingForCookie cookie;
  @Inject @RestClient AccessApi access;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(@RestQuery String done) {
    return page(done, "", Problems.none());
  }

  @POST
  @Path("/code")
  @RunOnVirtualThread
  public Response code(@RestForm String code) {
    String typed = code == null ? "" : code.strip();
    if (typed.isEmpty()) {
      return wrong(422, typed, "Type in the code you were given");
    }
    try {
      UUID person = access.accept(new AccessApi.Code(typed)).personId();
      if (person.equals(visitor.me().personId())) {
        return Response.seeOther(URI.create("/my-money")).build();
      }
      cookie.choose(person);
      return Response.seeOther(URI.create("/supporting?done=accepted")).build();
    } catch (Refusal no) {
      if (!ABOUT_THE_CODE.contains(no.code())) {
        throw no;
      }
      return wrong(no.status(), typed, no.sentence());
    }
  }

  /** Only those they may act for can be chosen; nobody means themselves. */
  @POST
  @Path("/choose")
  @RunOnVirtualThread
  public Response choose(@RestForm String person) {
    Optional<UUID> chosen =
        visitor.me().actingFor().stream()
            .map(Me.ActingFor::personId)
            .filter(id -> id.toString().equals(person))
            .findFirst();
    chosen.ifPresentOrElse(cookie::choose, cookie::forget);
    return Response.seeOther(URI.create("/supporting?done=chosen")).build();
  }

  @POST
  @Path("/leave")
  @RunOnVirtualThread
  public Response leave(@RestForm String person) {
    for (Me.ActingFor one : visitor.me().actingFor()) {
      if (one.personId().toString().equals(person)) {
        if (one.onThePhone()) {
          access.hangUp(one.personId());
        } else {
          access.leave(one.personId());
        }
      }
    }
    cookie.forget();
    return Response.seeOther(URI.create("/supporting?done=left")).build();
  }

  private Response wrong(int status, String code, String sentence) {
    return Response.status(status).entity(page(null, code, Problems.of("code", sentence))).build();
  }

  private TemplateInstance page(String done, String code, Problems problems) {
    Optional<UUID> now = visitor.actingFor().map(Me.ActingFor::personId);
    List<SupportingPage.Row> people =
        visitor.me().actingFor().stream()
            .map(one -> SupportingPage.Row.of(one, now.filter(one.personId()::equals).isPresent()))
            .toList();
    String answer =
        visitor
            .actingFor()
            .map(one -> "You are acting for " + one.name())
            .orElse(
                people.isEmpty()
                    ? "You act for nobody else"
                    : "You are not acting for anybody now");
    return new SupportingPage(
        answer,
        people,
        now.isPresent(),
        visitor.me().personId() != null,
        done == null ? "" : done,
        code,
        problems);
  }
}
