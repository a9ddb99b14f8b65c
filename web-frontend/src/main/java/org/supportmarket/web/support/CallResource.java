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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.AccessApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.session.ActingForCookie;

/** An officer on the phone with a person. */
@Path("/council/people/{person}/call")
@RolesAllowed("care-manager")
@Produces(MediaType.TEXT_HTML)
public class CallResource {
  @Inject ActingForCookie cookie;
  @Inject @RestClient AccessApi access;

  @GET
  @RunOnVirtualThread
  public TemplateInstance call(@RestPath UUID person) {
    return callPage(person, "", Problems.none());
  }

  @POST
  @RunOnVirtualThread
  public Response begin(
      @RestPath UUID person, @RestForm String words, @RestForm("read_back") String readBack) {
    String asked = words == null ? "" : words.strip();
    Problems problems = Problems.none();
    if (asked.isEmpty()) {
      problems.add("words", "Write what they asked for");
    }
    if (!"yes".equals(readBack)) {
      problems.add("read_back", "Read it back to them first. Only their yes counts");
    }
    if (!problems.any()) {
      try {
        access.call(person, new AccessApi.Asked(asked, true));
        cookie.choose(person);
        return Response.seeOther(URI.create("/supporting?done=accepted")).build();
      } catch (Refusal no) {
        if (no.status() != 400) {
          throw no;
        }
        problems.add("words", no.sentence());
      }
    }
    return Response.status(422).entity(callPage(person, asked, problems)).build();
  }

  private static CallPage callPage(UUID person, String words, Problems problems) {
    return new CallPage(
        "/council/people/" + person,
        "/council/people/" + person + "/supporters",
        words,
        List.of(Choice.of("yes", "I have read it back to them and they said yes", false)),
        problems);
  }
}
