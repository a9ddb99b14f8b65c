package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
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
  private static final String AMONG = "among";
  private static final String DISTANCE = "distance";
  private static final String COMING = "coming";
  private static final String AWAY = "away";
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

  /**
   * The counts, those among the same listings together: what is counted among others than those
   * found costs Elasticsearch a look at every listing there is.
   */
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
    }
    return together(query, counts);
  }

  private static Map<String, Aggregation> together(
      ListingQuery query, Map<String, Aggregation> counts) {
    Map<String, Map<String, Aggregation>> among = new HashMap<>();
    counts.forEach(
        (facet, count) ->
            among
                .computeIfAbsent(without(query, facet), none -> new HashMap<>())
                .put(facet, count));
    Map<String, Aggregation> asked = new HashMap<>();
    among.forEach(
        (without, facets) -> {
          List<Query> others = query.afterCounting(without);
          if (others.isEmpty()) {
            asked.putAll(facets);
          } else {
            asked.put(
                among(without),
                Aggregation.of(a -> a.filter(Filters.and(others)).aggregations(facets)));
          }
        });
    return asked;
  }

  /** The counts under the names people see. */
  Facets read(ListingQuery query, Map<String, Aggregate> counted) {
    Map<String, Long> values = new HashMap<>();
    terms(counts(query, counted, VALUES))
        .forEach(
            (word, count) ->
                CountedValues.apart(word).forEach(one -> values.merge(one, count, Long::sum)));
    for (String facet : COUNTED_ALONE.keySet()) {
      if (query.isSet(FILTERS.get(facet))) {
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

  /** The filter that is left out where this facet is counted, or nothing. */
  private static String without(ListingQuery query, String facet) {
    String filter = FILTERS.get(facet);
    return filter != null && query.isSet(filter) ? filter : "";
  }

  private static String among(String without) {
    return AMONG + ":" + without;
  }

  private static Aggregate counts(
      ListingQuery query, Map<String, Aggregate> counted, String facet) {
    String without = without(query, facet);
    return query.afterCounting(without).isEmpty()
        ? counted.get(facet)
        : counted.get(among(without)).filter().aggregations().get(facet);
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
    Map<String, FiltersBucket> buckets =
        counts(query, counted, DISTANCE).filters().buckets().keyed();
    long coming = buckets.get(COMING).docCount();
    return buckets.get(AWAY).aggregations().get(NEAR).geoDistance().buckets().array().stream()
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

  /** What comes to there, and how far away the others are. */
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
            a.filters(
                    f ->
                        f.filters(b -> b.keyed(Map.of(COMING, Filters.comesTo(origin))))
                            .otherBucketKey(AWAY))
                .aggregations(NEAR, near));
  }
}
