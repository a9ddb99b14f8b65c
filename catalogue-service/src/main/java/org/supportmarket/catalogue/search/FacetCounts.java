package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supportmarket.catalogue.taxonomy.Categories;
import org.supportmarket.catalogue.taxonomy.Category;

/** Asks Elasticsearch for the counts of each facet, and reads them. */
@ApplicationScoped
class FacetCounts {
  private static final int MOST_KINDS = 30;
  private static final String CHOICES = "choices";

  /** Upper ends in pence, and what they are called. */
  private static final Map<Long, String> PRICE_BANDS = new LinkedHashMap<>();

  static {
    PRICE_BANDS.put(0L, "Free");
    PRICE_BANDS.put(1_000L, "Up to £10");
    PRICE_BANDS.put(2_000L, "Up to £20");
    PRICE_BANDS.put(5_000L, "Up to £50");
    PRICE_BANDS.put(10_000L, "Up to £100");
    PRICE_BANDS.put(50_000L, "Up to £500");
  }

  private final Categories categories;

  FacetCounts(Categories categories) {
    this.categories = categories;
  }

  Map<String, Aggregation> asked(ListingQuery query, LocalDate today) {
    List<AggregationRange> bands =
        PRICE_BANDS.keySet().stream()
            .map(
                most ->
                    AggregationRange.of(
                        range -> range.key(most.toString()).to(most.doubleValue() + 1)))
            .toList();
    Aggregation kinds =
        Aggregation.of(
            a ->
                a.terms(t -> t.field("accreditations.kind").size(MOST_KINDS))
                    .aggregations(
                        "name", n -> n.terms(t -> t.field("accreditations.name").size(1))));
    return Map.of(
        "category",
        Aggregation.of(
            a ->
                a.filter(Filters.and(Filters.price(query), List.of()))
                    .aggregations(CHOICES, c -> c.terms(t -> t.field("category").size(100)))),
        "price_band",
        Aggregation.of(
            a ->
                a.filter(Filters.and(Filters.category(query), List.of()))
                    .aggregations(
                        CHOICES, c -> c.range(r -> r.field("price_pence").ranges(bands)))),
        "accreditation",
        Aggregation.of(
            a ->
                a.filter(Filters.and(Filters.category(query), Filters.price(query)))
                    .aggregations(
                        "held",
                        held ->
                            held.nested(n -> n.path("accreditations"))
                                .aggregations(
                                    "current",
                                    current ->
                                        current
                                            .filter(Filters.current(today))
                                            .aggregations(CHOICES, kinds)))),
        "micro",
        Aggregation.of(
            a ->
                a.filter(Filters.and(Filters.category(query), Filters.price(query)))
                    .aggregations(CHOICES, c -> c.terms(t -> t.field("micro")))));
  }

  Facets read(Map<String, Aggregate> counted) {
    return new Facets(
        categories(counted.get("category").filter().aggregations().get(CHOICES)),
        accreditations(
            counted
                .get("accreditation")
                .filter()
                .aggregations()
                .get("held")
                .nested()
                .aggregations()
                .get("current")
                .filter()
                .aggregations()
                .get(CHOICES)),
        prices(counted.get("price_band").filter().aggregations().get(CHOICES)),
        micro(counted.get("micro").filter().aggregations().get(CHOICES)));
  }

  private List<Facet> categories(Aggregate counted) {
    Map<String, Long> counts = new HashMap<>();
    for (StringTermsBucket bucket : counted.sterms().buckets().array()) {
      counts.put(bucket.key().stringValue(), bucket.docCount());
    }
    List<Facet> facets = new ArrayList<>();
    for (Category category : categories.all()) {
      if (counts.containsKey(category.slug())) {
        facets.add(new Facet(category.slug(), category.name(), counts.get(category.slug())));
      }
    }
    return facets;
  }

  private static List<Facet> accreditations(Aggregate counted) {
    List<Facet> facets = new ArrayList<>();
    for (StringTermsBucket bucket : counted.sterms().buckets().array()) {
      String name =
          bucket
              .aggregations()
              .get("name")
              .sterms()
              .buckets()
              .array()
              .getFirst()
              .key()
              .stringValue();
      facets.add(new Facet(bucket.key().stringValue(), name, bucket.docCount()));
    }
    return facets;
  }

  private static List<Facet> prices(Aggregate counted) {
    Map<String, Long> counts = new HashMap<>();
    for (RangeBucket bucket : counted.range().buckets().array()) {
      counts.put(bucket.key(), bucket.docCount());
    }
    List<Facet> facets = new ArrayList<>();
    PRICE_BANDS.forEach(
        (most, name) -> {
          long count = counts.getOrDefault(most.toString(), 0L);
          if (count > 0) {
            facets.add(new Facet(most.toString(), name, count));
          }
        });
    return facets;
  }

  private static List<Facet> micro(Aggregate counted) {
    List<Facet> facets = new ArrayList<>();
    for (LongTermsBucket bucket : counted.lterms().buckets().array()) {
      facets.add(
          bucket.key() == 1
              ? new Facet("true", "Very small providers, one to five people", bucket.docCount())
              : new Facet("false", "Larger providers", bucket.docCount()));
    }
    return facets;
  }
}
