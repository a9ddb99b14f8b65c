package org.supportmarket.web.council;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Rules;
import org.supportmarket.web.client.RulesApi;
import org.supportmarket.web.session.Visitor;

/** A council's rules as its officers read them; a commissioner begins a change. */
@Path("/council/rules")
@Produces(MediaType.TEXT_HTML)
public class RulesResource {
  static final String DRAFT = "/council/rules/draft";

  @Inject OwnCouncil council;
  @Inject Visitor visitor;
  @Inject @RestClient RulesApi rules;

  @GET
  @RolesAllowed({"care-manager", "commissioner", "council-finance"})
  @RunOnVirtualThread
  public TemplateInstance read(@RestQuery String done) {
    String sentence =
        switch (done == null ? "" : done) {
          case "in-force" -> "The new version is kept. It never changes again.";
          case "dropped" -> "The draft is gone. Nothing has changed.";
          default -> null;
        };
    return RulesPage.of(rules.rules(council.gss()), visitor.has("commissioner"), sentence);
  }

  /** The rules in force are what a draft begins with; whoever comes second finds it begun. */
  @POST
  @Path("/begin")
  @RolesAllowed("commissioner")
  @RunOnVirtualThread
  public Response begin() {
    Rules.RuleSet now = rules.rules(council.gss()).inForce();
    try {
      rules.write(council.gss(), Rules.Writing.of(null, now.rules(), now.framework()));
    } catch (Refusal no) {
      if (!no.is("rules_changed")) {
        throw no;
      }
    }
    return Response.seeOther(URI.create(DRAFT)).build();
  }
}
