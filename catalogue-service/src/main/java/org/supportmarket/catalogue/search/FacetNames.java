package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supportmarket.catalogue.taxonomy.Categories;
import org.supportmarket.catalogue.taxonomy.Category;
import org.supportmarket.catalogue.taxonomy.Vocabulary;

/** Gives counts the names and the order that people see them in. */
@ApplicationScoped
class FacetNames {
  /** Upper ends in pence. */
  static final Map<Long, String> PRICE_BANDS = new LinkedHashMap<>();

  /** Lower ends in stars. */
  static final Map<Long, String> STARS = new LinkedHashMap<>();

  static final Map<Long, String> KILOMETRES = new LinkedHashMap<>();
  static final String NEAR = "near";
  private static final Map<String, String> DAYS = new LinkedHashMap<>();
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    PRICE_BANDS.put(0L, "Free");
    PRICE_BANDS.put(1_000L, "Up to £10");
    PRICE_BANDS.put(2_000L, "Up to £20");
    PRICE_BANDS.put(5_000L, "Up to £50");
    PRICE_BANDS.put(10_000L, "Up to £100");
    PRICE_BANDS.put(50_000L, "Up to £500");
    STARS.put(4L, "4 stars or more");
    STARS.put(3L, "3 stars or more");
    KILOMETRES.put(5L, "Up to 5 km away");
    KILOMETRES.put(10L, "Up to 10 km away");
    KILOMETRES.put(25L, "Up to 25 km away");
    KILOMETRES.put(50L, "Up to 50 km away");
    DAYS.put("mon", "Monday");
    DAYS.put("tue", "Tuesday");
    DAYS.put("wed", "Wednesday");
    DAYS.put("thu", "Thursday");
    DAYS.put("fri", "Friday");
    DAYS.put("sat", "Saturday");
    DAYS.put("sun", "Sunday");
    KINDS.put("service", "Support by the hour, visit or day");
    KINDS.put("product", "Things to buy or hire");
    KINDS.put("activity", "Activities");
    KINDS.put("place-to-live", "Places to live");
    KINDS.put("personal-assistant", "Personal assistants");
    KINDS.put("advice", "Advice and brokerage");
    KINDS.put("universal", "Open to everyone");
    KINDS.put("council-service", "Council services");
  }

  private final Categories categories;
  private final Vocabulary vocabulary;

  FacetNames(Categories categories, Vocabulary vocabulary) {
    this.categories = categories;
    this.vocabulary = vocabulary;
  }

  Facets facets(Map<String, Aggregate> counts) {
    Map<String, String> categoryNames = new LinkedHashMap<>();
    for (Category category : categories.all()) {
      categoryNames.put(category.slug(), category.name());
    }
    return new Facets(
        named(counts.get("category"), categoryNames),
        accreditations(counts.get("accreditation")),
        ranges(counts.get("price_band").range().buckets().array(), PRICE_BANDS),
        micro(counts.get("micro")),
        named(counts.get("need"), words(Vocabulary.NEED)),
        named(counts.get("age_group"), words(Vocabulary.AGE_GROUP)),
        named(counts.get("day"), DAYS),
        counts.containsKey("distance")
            ? distances(counts.get("distance").filter(), counts.get("coming").filter().docCount())
            : List.of(),
        ranges(counts.get("rating").range().buckets().array(), STARS),
        those(counts.get("verified"), "true", "Checked by us"),
        named(counts.get("access"), words(Vocabulary.ACCESS)),
        named(counts.get("language"), words(Vocabulary.LANGUAGE)),
        named(counts.get("kind"), KINDS),
        those(counts.get("spaces"), "now", "Has spaces now"));
  }

  private Map<String, String> words(String list) {
    Map<String, String> words = new LinkedHashMap<>();
    vocabulary.of(list).forEach(term -> words.put(term.value(), term.name()));
    return words;
  }

  /** In the order of the names. */
  private static List<Facet> named(Aggregate counted, Map<String, String> names) {
    Map<String, Long> counts = new LinkedHashMap<>();
    if (counted.isSterms()) {
      for (StringTermsBucket bucket : counted.sterms().buckets().array()) {
        counts.put(bucket.key().stringValue(), bucket.docCount());
      }
    }
    return named(counts, names);
  }

  private static List<Facet> named(Map<String, Long> counts, Map<String, String> names) {
    List<Facet> facets = new ArrayList<>();
    names.forEach(
        (value, name) -> {
          long count = counts.getOrDefault(value, 0L);
          if (count > 0) {
            facets.add(new Facet(value, name, count));
          }
        });
    return facets;
  }

  private static List<Facet> distances(FilterAggregate going, long coming) {
    return ranges(
        going.aggregations().get(NEAR).geoDistance().buckets().array(), KILOMETRES, coming);
  }

  private static List<Facet> ranges(List<RangeBucket> buckets, Map<Long, String> names) {
    return ranges(buckets, names, 0);
  }

  private static List<Facet> ranges(
      List<RangeBucket> buckets, Map<Long, String> names, long inEach) {
    Map<String, Long> counts = new HashMap<>();
    buckets.forEach(bucket -> counts.put(bucket.key(), bucket.docCount() + inEach));
    Map<String, String> byKey = new LinkedHashMap<>();
    names.forEach((end, name) -> byKey.put(end.toString(), name));
    return named(counts, byKey);
  }

  private static List<Facet> those(Aggregate counted, String value, String name) {
    long count = counted.filter().docCount();
    return count == 0 ? List.of() : List.of(new Facet(value, name, count));
  }

  private static List<Facet> accreditations(Aggregate counted) {
    List<Facet> facets = new ArrayList<>();
    for (StringTermsBucket bucket :
        counted
            .nested()
            .aggregations()
            .get("counts")
            .filter()
            .aggregations()
            .get("choices")
            .sterms()
            .buckets()
            .array()) {
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
