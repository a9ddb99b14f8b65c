package org.supportmarket.web.worry;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.client.WorriesApi;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.session.Visitor;

/** "Something worried me": nobody has to sign in, and only the safeguarding desk reads it. */
@Path("/worried")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class WorriedResource {
  private static final String NOT_SENT =
      "It could not be sent. What you wrote is still here. Ring us, or send it again in a few minutes.";

  @Inject Visitor visitor;
  @Inject @RestClient WorriesApi worries;

  @GET
  public Response form() {
    return kept(Response.ok(WorriedPage.of(WorriedForm.empty(), Problems.none())));
  }

  @POST
  public Response tell(MultivaluedMap<String, String> sent) {
    WorriedForm form = WorriedForm.of(Typed.of(sent));
    Problems problems = form.problems();
    if (problems.any()) {
      return again(422, form, problems);
    }
    try {
      String reference = worries.tell(form.toSend(visitor.council().orElse(null))).reference();
      return kept(Response.seeOther(URI.create("/worried/told?number=" + reference)));
    } catch (Refusal no) {
      String sentence = no.sentence() == null ? NOT_SENT : no.sentence();
      return again(no.status(), form, Problems.of(sentence));
    } catch (Unreachable noAnswer) {
      return again(503, form, Problems.of(NOT_SENT));
    }
  }

  @GET
  @Path("/told")
  public TemplateInstance told(@RestQuery String number) {
    boolean known = number != null && number.matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    return new ToldPage(known ? number : null);
  }

  private static Response again(int status, WorriedForm form, Problems problems) {
    return kept(Response.status(status).entity(WorriedPage.of(form, problems)));
  }

  /** Nothing of it stays in a browser that somebody else may open. */
  private static Response kept(Response.ResponseBuilder answer) {
    return answer.header("Cache-Control", "no-store").build();
  }
}
