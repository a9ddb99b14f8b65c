package org.supportmarket.catalogue.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.Places;
import org.supportmarket.kernel.problem.Refusal;

/** Reads what somebody wants of services, or of what hangs on them. */
@ApplicationScoped
class FeedQueries {
  private static final Set<String> KNOWN =
      Set.of(
          "search",
          "page",
          "per_page",
          "taxonomy_term_id",
          "taxonomy_id",
          "minimum_age",
          "maximum_age",
          "start_time",
          "end_time",
          "day",
          "modified_after",
          "organization_id",
          "postcode",
          "proximity",
          "full",
          "format");

  private static final int LONGEST_POSTCODE = 10;

  /** No place of Great Britain is farther from another. */
  private static final int FARTHEST_METRES = 1_500_000;

  private final FeedTaxonomies taxonomies;
  private final Places places;
  private final Clock clock;

  FeedQueries(FeedTaxonomies taxonomies, Places places, Clock clock) {
    this.taxonomies = taxonomies;
    this.places = places;
    this.clock = clock;
  }

  FeedQuery read(MultivaluedMap<String, String> given) {
    FeedParameters parameters = new FeedParameters(given, KNOWN);
    UUID termId = parameters.id("taxonomy_term_id");
    UUID taxonomyId = parameters.id("taxonomy_id");
    Optional<FeedTerm> term = Optional.ofNullable(termId).flatMap(taxonomies::term);
    Optional<FeedTaxonomy> taxonomy = Optional.ofNullable(taxonomyId).flatMap(taxonomies::find);
    boolean unknown =
        (termId != null && term.isEmpty()) || (taxonomyId != null && taxonomy.isEmpty());
    return new FeedQuery(
        parameters.page(),
        parameters.words(),
        term.orElse(null),
        taxonomy.map(FeedTaxonomy::list).orElse(null),
        unknown,
        parameters.id("organization_id"),
        parameters.age("minimum_age"),
        parameters.age("maximum_age"),
        parameters.time("start_time"),
        parameters.time("end_time"),
        parameters.day(),
        parameters.moment("modified_after", clock.getZone()),
        near(parameters),
        parameters.yes("full"));
  }

  /** Around a postcode: within so many metres of it, or whoever covers it. */
  private Near near(FeedParameters parameters) {
    Integer metres =
        parameters.given("proximity") ? parameters.whole("proximity", 0, 1, FARTHEST_METRES) : null;
    String postcode = parameters.text("postcode", LONGEST_POSTCODE);
    if (postcode == null) {
      if (metres != null) {
        throw Refusal.of(
            CatalogueProblem.INVALID_PARAMETER,
            "The value of proximity needs a postcode to be near to.",
            Map.of("parameter", "proximity"));
      }
      return null;
    }
    Place place =
        places
            .postcode(postcode)
            .orElseThrow(
                () ->
                    Refusal.of(
                        CatalogueProblem.POSTCODE_UNKNOWN,
                        "We don't know where that postcode is."));
    return new Near(place.latitude(), place.longitude(), place.partOf(), metres);
  }
}
