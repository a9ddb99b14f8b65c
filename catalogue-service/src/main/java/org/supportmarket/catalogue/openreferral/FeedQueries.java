package org.supportmarket.catalogue.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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
          "full",
          "format");

  private final FeedTaxonomies taxonomies;
  private final Clock clock;

  FeedQueries(FeedTaxonomies taxonomies, Clock clock) {
    this.taxonomies = taxonomies;
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
        null,
        parameters.yes("full"));
  }
}
