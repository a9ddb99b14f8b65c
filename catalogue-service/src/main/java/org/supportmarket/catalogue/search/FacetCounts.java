package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supportmarket.catalogue.place.Place;

/**
 * Asks Elasticsearch for the counts of the facets: for all of them at once under {@link
 * CountedValues}, beside that only for what runs out on a day, for distances, and for facets that
 * are counted as if their own filter had not been set.
 */
@ApplicationScoped
class FacetCounts {
  /** More than there are words to count under. */
  private static final int MOST_VALUES = 500;

  private static final int MOST_KINDS = 50;
  private static final String VALUES = "values";
  private static final String CHOICES = "choices";
  private static final String COUNTS = "counts";
  private static final String DISTANCE = "distance";
  private static final String COMING = "coming";
  private static final String NEAR = "near";
  private static final String VERIFIED = "verified";
  private static final String SPACES = "spaces";
  private static final String ACCREDITATION = "accreditation";

  /** A facet that is counted as if its own filter had not been set, and that filter. */
  private static final Map<String, String> FILTERS =
      Map.of(
          CountedValues.CATEGORY,
          "category",
          CountedValues.PRICE_BAND,
          "max_price_pence",
          CountedValues.RATING,
          "min_rating",
          DISTANCE,
          "radius_km",
          COMING,
          "radius_km");

  /** Those of them that a listing is counted under by a word. */
  private static final List<String> COUNTED_ALONE =
      List.of(CountedValues.CATEGORY, CountedValues.PRICE_BAND, CountedValues.RATING);

  private final FacetNames names;

  FacetCounts(FacetNames names) {
    this.names = names;
  }

  Map<String, Aggregation> asked(ListingQuery query, LocalDate today) {
    Map<String, Aggregation> counts = new HashMap<>();
    counts.put(VALUES, values());
    FILTERS.forEach(
        (facet, filter) -> {
          if (query.isSet(filter) && COUNTED_ALONE.contains(facet)) {
            counts.put(facet, values());
          }
        });
    counts.put(VERIFIED, those(Filters.until("verified_until", today)));
    counts.put(SPACES, those(Filters.until("free_until", today)));
    counts.put(ACCREDITATION, accreditations(today));
    if (query.origin() != null) {
      counts.put(DISTANCE, distances(query.origin()));
      counts.put(COMING, those(Filters.comesTo(query.origin())));
    }
    counts.replaceAll((facet, count) -> among(query, facet, count));
    return counts;
  }

  /** The counts under the names people see. */
  Facets read(ListingQuery query, Map<String, Aggregate> counted) {
    Map<String, Long> values = terms(counts(query, counted, VALUES));
    for (String facet : COUNTED_ALONE) {
      if (counted.containsKey(facet)) {
        String start = CountedValues.word(facet, "");
        values.keySet().removeIf(value -> value.startsWith(start));
        terms(counts(query, counted, facet)).entrySet().stream()
            .filter(value -> value.getKey().startsWith(start))
            .forEach(value -> values.put(value.getKey(), value.getValue()));
      }
    }
    Aggregate kinds = counts(query, counted, ACCREDITATION).nested().aggregations().get(COUNTS);
    return names.facets(
        new FacetNames.Counted(
            values,
            terms(kinds.filter().aggregations().get(CHOICES)),
            query.origin() == null ? Map.of() : distances(query, counted),
            counts(query, counted, VERIFIED).filter().docCount(),
            counts(query, counted, SPACES).filter().docCount()));
  }

  private static Aggregation among(ListingQuery query, String facet, Aggregation count) {
    List<Query> others = query.afterCounting(FILTERS.get(facet));
    return others.isEmpty()
        ? count
        : Aggregation.of(a -> a.filter(Filters.and(others)).aggregations(CHOICES, count));
  }

  private static Aggregate counts(
      ListingQuery query, Map<String, Aggregate> counted, String facet) {
    Aggregate count = counted.get(facet);
    return query.afterCounting(FILTERS.get(facet)).isEmpty()
        ? count
        : count.filter().aggregations().get(CHOICES);
  }

  private static Map<String, Long> terms(Aggregate counted) {
    Map<String, Long> counts = new HashMap<>();
    if (counted.isSterms()) {
      for (StringTermsBucket bucket : counted.sterms().buckets().array()) {
        counts.put(bucket.key().stringValue(), bucket.docCount());
      }
    }
    return counts;
  }

  /** What comes to there counts at any distance. */
  private static Map<String, Long> distances(ListingQuery query, Map<String, Aggregate> counted) {
    long coming = counts(query, counted, COMING).filter().docCount();
    return counts(query, counted, DISTANCE)
        .filter()
        .aggregations()
        .get(NEAR)
        .geoDistance()
        .buckets()
        .array()
        .stream()
        .collect(Collectors.toMap(RangeBucket::key, bucket -> bucket.docCount() + coming));
  }

  private static Aggregation values() {
    return Aggregation.of(a -> a.terms(t -> t.field("counted").size(MOST_VALUES)));
  }

  private static Aggregation those(Query condition) {
    return Aggregation.of(a -> a.filter(condition));
  }

  /** Of those that do not come to there from wherever they are; these are counted beside. */
  private static Aggregation distances(Place origin) {
    List<AggregationRange> ranges =
        FacetNames.KILOMETRES.keySet().stream()
            .map(end -> AggregationRange.of(r -> r.key(end.toString()).to((double) end)))
            .toList();
    Aggregation near =
        Aggregation.of(
            a ->
                a.geoDistance(
                    g ->
                        g.field("at")
                            .origin(Filters.point(origin))
                            .unit(DistanceUnit.Kilometers)
                            .ranges(ranges)));
    return Aggregation.of(
        a ->
            a.filter(f -> f.bool(b -> b.mustNot(Filters.comesTo(origin))))
                .aggregations(NEAR, near));
  }

  private static Aggregation accreditations(LocalDate today) {
    Aggregation kinds =
        Aggregation.of(a -> a.terms(t -> t.field("accreditations.kind").size(MOST_KINDS)));
    return Aggregation.of(
        a ->
            a.nested(n -> n.path("accreditations"))
                .aggregations(
                    COUNTS, c -> c.filter(Filters.counts(today)).aggregations(CHOICES, kinds)));
  }
}
