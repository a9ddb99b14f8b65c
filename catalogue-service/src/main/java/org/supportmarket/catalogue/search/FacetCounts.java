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
import org.supportmarket.catalogue.accreditation.AccreditationKinds;
import org.supportmarket.catalogue.place.Place;

/**
 * Asks Elasticsearch for the counts of the facets: for all of them at once under {@link
 * CountedValues}, beside that only for what runs out on a day, for distances, and for facets that
 * are counted as if their own filter had not been set.
 */
@ApplicationScoped
class FacetCounts {
  /** More than there are words to count under. */
  private static final int MOST_VALUES = 2_000;

  private static final String VALUES = "values";
  private static final String CHOICES = "choices";
  private static final String DISTANCE = "distance";
  private static final String COMING = "coming";
  private static final String NEAR = "near";
  private static final String VERIFIED = "verified";
  private static final String SPACES = "spaces";
  private static final String TODAY = "today";

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

  /** Those of them that a listing is counted under by a word, and the field with that alone. */
  private static final Map<String, String> COUNTED_ALONE =
      Map.of(
          CountedValues.CATEGORY,
          "category",
          CountedValues.PRICE_BAND,
          "price_band",
          CountedValues.RATING,
          "stars");

  private final FacetNames names;
  private final AccreditationKinds kinds;

  FacetCounts(FacetNames names, AccreditationKinds kinds) {
    this.names = names;
    this.kinds = kinds;
  }

  Map<String, Aggregation> asked(ListingQuery query, LocalDate today) {
    Map<String, Aggregation> counts = new HashMap<>();
    counts.put(VALUES, words("counted"));
    COUNTED_ALONE.forEach(
        (facet, field) -> {
          if (query.isSet(FILTERS.get(facet))) {
            counts.put(facet, words(field));
          }
        });
    counts.put(TODAY, today(today));
    if (query.origin() != null) {
      counts.put(DISTANCE, distances(query.origin()));
      counts.put(COMING, those(Filters.comesTo(query.origin())));
    }
    counts.replaceAll((facet, count) -> among(query, facet, count));
    return counts;
  }

  /** The counts under the names people see. */
  Facets read(ListingQuery query, Map<String, Aggregate> counted) {
    Map<String, Long> values = new HashMap<>();
    terms(counts(query, counted, VALUES))
        .forEach(
            (word, count) ->
                CountedValues.apart(word).forEach(one -> values.merge(one, count, Long::sum)));
    for (String facet : COUNTED_ALONE.keySet()) {
      if (counted.containsKey(facet)) {
        values.keySet().removeIf(value -> value.startsWith(CountedValues.word(facet, "")));
        terms(counts(query, counted, facet))
            .forEach((choice, count) -> values.put(CountedValues.word(facet, choice), count));
      }
    }
    Map<String, Long> today = new HashMap<>();
    counts(query, counted, TODAY)
        .filters()
        .buckets()
        .keyed()
        .forEach((what, bucket) -> today.put(what, bucket.docCount()));
    return names.facets(
        new FacetNames.Counted(
            values,
            today,
            query.origin() == null ? Map.of() : distances(query, counted),
            today.get(VERIFIED),
            today.get(SPACES)));
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

  private static Aggregation words(String field) {
    return Aggregation.of(a -> a.terms(t -> t.field(field).size(MOST_VALUES)));
  }

  /** Whatever runs out on a day: every search of that day asks for the same, which is kept. */
  private Aggregation today(LocalDate today) {
    Map<String, Query> what = new HashMap<>();
    what.put(VERIFIED, Filters.until("verified_until", today));
    what.put(SPACES, Filters.until("free_until", today));
    kinds.all().forEach(kind -> what.put(kind.kind(), Filters.holds(kind.kind(), today)));
    return Aggregation.of(a -> a.filters(f -> f.filters(b -> b.keyed(what))));
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
}
