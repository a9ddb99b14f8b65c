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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.AccessApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Supporter;
import org.supportmarket.web.client.SupportersApi;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** The people who help somebody: asking them in, what they may do, what they did, ending it. */
@Path("/supporters")
@RolesAllowed({"budget-holder", "self-funder"})
@Produces(MediaType.TEXT_HTML)
public class SupportersResource {
  private static final String HERE = "/supporters";
  private static final int DID = 20;

  @Inject Themselves themselves;
  @Inject Clock clock;
  @Inject @RestClient SupportersApi supporters;
  @Inject @RestClient AccessApi access;

  @GET
  @RunOnVirtualThread
  public TemplateInstance list(@RestQuery String done) {
    return SupportersPage.of(supporters.supporters(themselves.id()), done);
  }

  @GET
  @Path("/new")
  @RunOnVirtualThread
  public TemplateInstance blank() {
    return asking(SupporterForm.blank(LocalDate.now(clock)), Problems.none());
  }

  @POST
  @Path("/new")
  @RunOnVirtualThread
  public Response invite(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    Supporter.Wanted wanted = SupporterForm.read(typed, true, problems);
    if (!problems.any()) {
      try {
        Supporter.Invited invited = supporters.invite(themselves.id(), wanted);
        return Response.ok(CodePage.of(invited, HERE)).build();
      } catch (Refusal no) {
        problems.add(null, kept(no).sentence());
      }
    }
    return Response.status(422).entity(asking(SupporterForm.of(typed), problems)).build();
  }

  @GET
  @Path("/{supporter}")
  @RunOnVirtualThread
  public TemplateInstance show(@RestPath UUID supporter, @RestQuery String done) {
    UUID person = themselves.id();
    return new SupporterPage(
        SupporterRow.of(supporters.supporter(person, supporter), HERE),
        AccessRow.of(access.log(person, true, supporter, 1, DID).contents()),
        "changed".equals(done));
  }

  @GET
  @Path("/{supporter}/change")
  @RunOnVirtualThread
  public TemplateInstance change(@RestPath UUID supporter) {
    Supporter known = supporters.supporter(themselves.id(), supporter);
    return changing(supporter, known.name(), SupporterForm.of(known), Problems.none());
  }

  @POST
  @Path("/{supporter}/change")
  @RunOnVirtualThread
  public Response changed(@RestPath UUID supporter, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    Supporter.Wanted wanted = SupporterForm.read(typed, false, problems);
    if (!problems.any()) {
      try {
        supporters.change(themselves.id(), supporter, wanted);
        return Response.seeOther(URI.create(HERE + "/" + supporter + "?done=changed")).build();
      } catch (Refusal no) {
        problems.add(null, kept(no).sentence());
      }
    }
    String name = supporters.supporter(themselves.id(), supporter).name();
    return Response.status(422)
        .entity(changing(supporter, name, SupporterForm.of(typed), problems))
        .build();
  }

  @POST
  @Path("/{supporter}/end")
  @RunOnVirtualThread
  public Response end(@RestPath UUID supporter) {
    supporters.step(themselves.id(), supporter, "end", new SupportersApi.Reason(null));
    return Response.seeOther(URI.create(HERE + "?done=ended")).build();
  }

  private static SupporterFormPage asking(SupporterForm form, Problems problems) {
    return new SupporterFormPage("Ask somebody to help you", true, HERE + "/new", form, problems);
  }

  private static SupporterFormPage changing(
      UUID supporter, String name, SupporterForm form, Problems problems) {
    return new SupporterFormPage(
        "What " + name + " may do", false, HERE + "/" + supporter + "/change", form, problems);
  }

  private static Refusal kept(Refusal no) {
    if (no.status() == 400 || no.is("delegation_ended")) {
      return no;
    }
    throw no;
  }
}
