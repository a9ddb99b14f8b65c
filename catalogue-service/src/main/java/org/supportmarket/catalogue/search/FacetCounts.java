package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supportmarket.catalogue.place.Place;

/** Asks Elasticsearch for the counts of each facet. */
@ApplicationScoped
class FacetCounts {
  private static final int MOST = 30;
  private static final int MOST_CATEGORIES = 100;
  private static final String CHOICES = "choices";

  /** A facet that is counted as if its own filter had not been set, and that filter. */
  private static final Map<String, String> FILTERS =
      Map.of(
          "category", "category",
          "price_band", "max_price_pence",
          "rating", "min_rating",
          "distance", "radius_km",
          "coming", "radius_km");

  private static final Map<String, String> FIELDS =
      Map.of(
          "need", "needs",
          "age_group", "age_groups",
          "day", "days",
          "access", "access",
          "language", "languages",
          "kind", "kind",
          "micro", "micro");

  private final FacetNames names;

  FacetCounts(FacetNames names) {
    this.names = names;
  }

  Map<String, Aggregation> asked(ListingQuery query, LocalDate today) {
    Map<String, Aggregation> counts = new HashMap<>();
    FIELDS.forEach((facet, field) -> counts.put(facet, terms(field, MOST)));
    counts.put("category", terms("category", MOST_CATEGORIES));
    counts.put("price_band", upTo("price_pence", FacetNames.PRICE_BANDS.keySet(), 1));
    counts.put("rating", from("rating_average", FacetNames.STARS.keySet()));
    counts.put("verified", those(Filters.until("verified_until", today)));
    counts.put("spaces", those(Filters.until("free_until", today)));
    counts.put("accreditation", accreditations(today));
    if (query.origin() != null) {
      counts.put("distance", distances(query.origin()));
      counts.put("coming", those(Filters.comesTo(query.origin())));
    }
    counts.replaceAll((facet, count) -> among(query, facet, count));
    return counts;
  }

  /** The counts under the names people see. */
  Facets read(ListingQuery query, Map<String, Aggregate> counted) {
    Map<String, Aggregate> counts = new HashMap<>(counted);
    counts.replaceAll(
        (facet, count) ->
            query.afterCounting(FILTERS.get(facet)).isEmpty()
                ? count
                : count.filter().aggregations().get(CHOICES));
    return names.facets(counts);
  }

  private static Aggregation among(ListingQuery query, String facet, Aggregation count) {
    List<Query> others = query.afterCounting(FILTERS.get(facet));
    return others.isEmpty()
        ? count
        : Aggregation.of(a -> a.filter(Filters.and(others)).aggregations(CHOICES, count));
  }

  private static Aggregation terms(String field, int most) {
    return Aggregation.of(a -> a.terms(t -> t.field(field).size(most)));
  }

  private static Aggregation those(Query condition) {
    return Aggregation.of(a -> a.filter(condition));
  }

  /** A range ends before its end. */
  private static Aggregation upTo(String field, Collection<Long> ends, double more) {
    List<AggregationRange> ranges = upTo(ends.stream(), more);
    return Aggregation.of(a -> a.range(r -> r.field(field).ranges(ranges)));
  }

  private static List<AggregationRange> upTo(Stream<Long> ends, double more) {
    return ends.map(end -> AggregationRange.of(r -> r.key(end.toString()).to(end + more))).toList();
  }

  private static Aggregation from(String field, Collection<Long> starts) {
    List<AggregationRange> ranges =
        starts.stream()
            .map(start -> AggregationRange.of(r -> r.key(start.toString()).from((double) start)))
            .toList();
    return Aggregation.of(a -> a.range(r -> r.field(field).ranges(ranges)));
  }

  /** Of those that do not come to there from wherever they are; these are counted beside. */
  private static Aggregation distances(Place origin) {
    List<AggregationRange> ranges = upTo(FacetNames.KILOMETRES.keySet().stream(), 0);
    Aggregation near = near(origin, ranges);
    return Aggregation.of(
        a ->
            a.filter(f -> f.bool(b -> b.mustNot(Filters.comesTo(origin))))
                .aggregations(FacetNames.NEAR, near));
  }

  private static Aggregation near(Place origin, List<AggregationRange> ranges) {
    return Aggregation.of(
        a ->
            a.geoDistance(
                g ->
                    g.field("at")
                        .origin(Filters.point(origin))
                        .unit(DistanceUnit.Kilometers)
                        .ranges(ranges)));
  }

  private static Aggregation accreditations(LocalDate today) {
    Aggregation kinds =
        Aggregation.of(
            a ->
                a.terms(t -> t.field("accreditations.kind").size(MOST))
                    .aggregations(
                        "name", n -> n.terms(t -> t.field("accreditations.name").size(1))));
    return Aggregation.of(
        a ->
            a.nested(n -> n.path("accreditations"))
                .aggregations(
                    "counts", c -> c.filter(Filters.counts(today)).aggregations(CHOICES, kinds)));
  }
}
