package org.supportmarket.web.council;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.catalogue.Categories;
import org.supportmarket.web.client.Agreement;
import org.supportmarket.web.client.AgreementUse;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.CouncilAgreementsApi;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.layout.Words;
import org.supportmarket.web.market.AgreementCard;
import org.supportmarket.web.market.AgreementPicture;
import org.supportmarket.web.session.Visitor;

/** Rates and contracts with providers: the list, a new one, the use of one, its end. */
@Path(AgreementsResource.AGREEMENTS)
@RolesAllowed({"commissioner", "council-finance"})
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AgreementsResource {
  static final String AGREEMENTS = "/council/agreements";
  private static final int PER_PAGE = 20;
  private static final Set<String> KINDS = Set.of("rate", "guaranteed", "block");

  @Inject OwnCouncil council;
  @Inject Visitor visitor;
  @Inject Categories categories;
  @Inject @RestClient CouncilAgreementsApi agreements;
  @Inject @RestClient CatalogueApi catalogue;

  @GET
  public TemplateInstance list(
      @RestQuery String state, @RestQuery @DefaultValue("1") String page, @RestQuery String done) {
    boolean open = !"past".equals(state);
    String which = open ? "open" : "past";
    int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
    Paged<Agreement> found = agreements.agreements(council.gss(), which, number, PER_PAGE);
    List<UUID> underUsed =
        open && !found.contents().isEmpty()
            ? agreements.underUsed(council.gss(), number, PER_PAGE)
            : List.of();
    return new AgreementsPage(
        open,
        Words.sentence(Numbers.things(found.totalItems(), "agreement", "agreements"))
            + (open ? " in force or to come." : " no longer in force."),
        AgreementCard.of(found.contents(), categories::name).stream()
            .map(card -> new AgreementsPage.Row(card, underUsed.contains(card.id())))
            .toList(),
        new Pages(number, found.totalPages(), AGREEMENTS + "?state=" + which),
        visitor.has("commissioner"),
        sentence(done));
  }

  @GET
  @Path("/new")
  @RolesAllowed("commissioner")
  public TemplateInstance begin(@RestQuery String kind, @RestQuery String category) {
    Typed typed = Typed.nothing().put("kind", kind).put("category", category);
    Problems problems = Problems.none();
    if (kind != null && !KINDS.contains(kind)) {
      problems.add("kind", "Choose what was agreed");
    }
    if (kind != null && typed.one("category").isEmpty()) {
      problems.add("category", "Choose a kind of support");
    }
    return form(typed, problems);
  }

  @POST
  @Path("/new")
  @RolesAllowed("commissioner")
  public Response record(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    CouncilAgreementsApi.Agreed agreed = AgreementForm.read(typed, problems);
    if (problems.any()) {
      return Response.status(422).entity(form(typed, problems)).build();
    }
    try {
      agreements.record(council.gss(), agreed);
      return done("recorded");
    } catch (Refusal no) {
      if (no.sentence() == null || no.is("council_unknown") || no.status() == 403) {
        throw no;
      }
      return Response.status(no.status()).entity(form(typed, AgreementForm.problems(no))).build();
    }
  }

  @GET
  @Path("/{agreement}")
  public TemplateInstance show(@RestPath UUID agreement) {
    return page(agreement, Problems.none());
  }

  @POST
  @Path("/{agreement}/end")
  @RolesAllowed("commissioner")
  public Response end(@RestPath UUID agreement) {
    try {
      agreements.end(council.gss(), agreement, Map.of());
      return done("ended");
    } catch (Refusal no) {
      if (!no.is("agreement_ended")) {
        throw no;
      }
      return Response.status(no.status())
          .entity(page(agreement, Problems.of(no.sentence())))
          .build();
    }
  }

  private static Response done(String what) {
    return Response.seeOther(URI.create(AGREEMENTS + "?done=" + what)).build();
  }

  private AgreementPage page(UUID agreement, Problems problems) {
    AgreementUse use = agreements.agreement(council.gss(), agreement);
    AgreementCard card = AgreementCard.of(use.agreement(), categories::name);
    return new AgreementPage(
        card,
        AgreementPicture.of(use),
        use.upTo(),
        AgreementPicture.warning(use),
        card.open() && visitor.has("commissioner"),
        problems);
  }

  private AgreementFormPage form(Typed typed, Problems problems) {
    String kind = typed.one("kind");
    String category = typed.one("category");
    boolean chosen = KINDS.contains(kind) && category.matches("[a-z-]{1,40}");
    return new AgreementFormPage(
        chosen ? AgreementCard.name(kind) + ": " + categories.name(category) : null,
        !kind.equals("rate"),
        AgreementFormPage.kinds(kind),
        catalogue.categories().stream()
            .map(one -> Choice.of(one.slug(), one.name(), one.slug().equals(category)))
            .toList(),
        chosen ? offers(category, typed.one("offer")) : List.of(),
        AgreementFormPage.Fields.of(typed),
        problems);
  }

  private List<Choice> offers(String category, String chosen) {
    return agreements.offers(council.gss(), category).stream()
        .map(
            one -> {
              String value = one.providerId() + AgreementForm.BETWEEN + one.unit();
              return Choice.of(
                  value,
                  "%s, from %s"
                      .formatted(one.providerName(), AgreementCard.price(one.pence(), one.unit())),
                  value.equals(chosen));
            })
        .toList();
  }

  private static String sentence(String done) {
    return switch (done == null ? "" : done) {
      case "recorded" -> "It is kept. The provider finds it on its own pages.";
      case "ended" -> "It has ended. The provider sees that too.";
      default -> null;
    };
  }
}
