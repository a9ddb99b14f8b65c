package org.supportmarket.web.council;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Circumstances;
import org.supportmarket.web.client.PlacesFound;
import org.supportmarket.web.client.PlanApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Writes down what is known of a person for counting only. */
@Path("/council/people/{person}/plan/counting")
@RolesAllowed("care-manager")
@Produces(MediaType.TEXT_HTML)
public class CountingResource {
  private static final int LONGEST_PLACE = 100;
  private static final String NOT_LATER =
      "Write the day their assessment began, today at the latest";

  @Inject @RestClient PlanApi plan;
  @Inject @RestClient CatalogueApi catalogue;
  @Inject PersonPlanPages pages;

  @POST
  @RunOnVirtualThread
  public Response write(@RestPath UUID person, MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form);
    Problems problems = Problems.none();
    Circumstances told = CountingForm.read(typed, problems);
    Optional<String> district =
        problems.at("district") == null ? district(told.district(), problems) : Optional.empty();
    if (problems.any()) {
      return again(422, person, typed, problems);
    }
    try {
      plan.tell(person, inDistrict(told, district.orElseThrow()));
    } catch (Refusal no) {
      if (!no.is("invalid_request")) {
        throw no;
      }
      return again(no.status(), person, typed, Problems.of(CountingForm.QUESTIONNAIRE, NOT_LATER));
    }
    String back = "/council/people/%s/plan?done=counted".formatted(person);
    return Response.seeOther(URI.create(back)).build();
  }

  /** As the catalogue writes it: only then are people of one district counted together. */
  private Optional<String> district(String typed, Problems problems) {
    List<String> names =
        typed.length() > LONGEST_PLACE
            ? List.of()
            : catalogue.places(typed).places().stream()
                .filter(
                    place -> !"postcode".equals(place.kind()) && !"outcode".equals(place.kind()))
                .map(PlacesFound.Place::name)
                .distinct()
                .toList();
    Optional<String> same = names.stream().filter(typed::equalsIgnoreCase).findFirst();
    if (same.isEmpty()) {
      problems.add(
          "district",
          names.isEmpty()
              ? "We know no district of that name. Look at how it is spelt"
              : "We know no district of that name. Is it %s?".formatted(String.join(", ", names)));
    }
    return same;
  }

  private static Circumstances inDistrict(Circumstances told, String district) {
    return new Circumstances(
        district,
        told.ageBand(),
        told.supportReason(),
        told.pathway(),
        told.questionnaireOn(),
        told.counted());
  }

  private Response again(int status, UUID person, Typed typed, Problems problems) {
    boolean told = plan.circumstances(person).told();
    return Response.status(status)
        .entity(
            pages.page(
                person,
                plan.outcomes(person),
                PersonPlanPage.Form.EMPTY,
                CountingForm.of(told, typed),
                problems))
        .build();
  }
}
