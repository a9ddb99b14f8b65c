package org.supportmarket.catalogue.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.listing.ListingKind;
import org.supportmarket.catalogue.listing.OpenTime;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceNames;
import org.supportmarket.catalogue.taxonomy.Categories;
import org.supportmarket.catalogue.taxonomy.Vocabulary;
import org.supportmarket.kernel.problem.Refusal;

/** Reads a {@link ListingQuery} out of a request's parameters. */
@ApplicationScoped
class ListingQueries {
  private static final Set<String> KNOWN =
      Set.of(
          "q",
          "category",
          "provider_id",
          "accreditation",
          "max_price_pence",
          "min_rating",
          "postcode",
          "near",
          "district",
          "radius_km",
          "need",
          "age_group",
          "day",
          "language",
          "access",
          "kind",
          "micro",
          "facets",
          "spaces",
          "verified",
          "sort",
          "page",
          "per_page");

  private static final String CHOICES = "Use the values the facets name, at most five.";

  /** Long enough for a sentence; more words only make search slow and vague. */
  private static final int LONGEST_Q = 200;

  /** As many as there are categories. */
  private static final int MOST_CATEGORIES = 16;

  private static final int MOST_CHOICES = 5;

  /** Above it, nothing is sold here. */
  private static final long HIGHEST_PRICE_PENCE = 100_000_000;

  /** Farther is another part of the country. */
  private static final long FARTHEST_KM = 100;

  /** More on a page nobody reads; a program turns pages. */
  private static final int MOST_PER_PAGE = 50;

  /** Elasticsearch would have to sort that many for each request. */
  static final long DEEPEST = 10_000;

  private final Categories categories;
  private final Vocabulary vocabulary;
  private final ReadQuestion readQuestion;
  private final ReadPlace readPlace;
  private final Clock clock;

  ListingQueries(
      Categories categories,
      Vocabulary vocabulary,
      ReadQuestion readQuestion,
      ReadPlace readPlace,
      Clock clock) {
    this.categories = categories;
    this.vocabulary = vocabulary;
    this.readQuestion = readQuestion;
    this.readPlace = readPlace;
    this.clock = clock;
  }

  ListingQuery read(MultivaluedMap<String, String> given) {
    Parameters parameters = Parameters.of(given, KNOWN);
    int page =
        parameters.one("page", 1L, "Pages count from 1.", Parameters.whole(1, 9_999_999_999L))
                > DEEPEST
            ? tooDeep()
            : parameters.one("page", 1L, "", Parameters.whole(1, DEEPEST)).intValue();
    int perPage =
        parameters
            .one("per_page", 20L, "It goes from 1 to 50.", Parameters.whole(1, MOST_PER_PAGE))
            .intValue();
    if ((long) page * perPage > DEEPEST) {
      tooDeep();
    }
    Long radiusKm =
        parameters.one(
            "radius_km", null, "It goes from 1 to 100.", Parameters.whole(1, FARTHEST_KM));
    SortOrder sort =
        parameters.one(
            "sort",
            SortOrder.BEST,
            "It is one of best, distance, price, price_desc, rating, name.",
            word -> SortOrder.of(word).orElseThrow(IllegalArgumentException::new));
    String q = words(parameters);
    List<ActiveFilter> filters = filters(parameters, LocalDate.now(clock));
    Question question = readQuestion.read(q);
    Place origin = readPlace.origin(parameters, question);
    if (origin == null && radiusKm != null) {
      throw Parameters.refused("radius_km", "Say from where: with postcode, near or district.");
    }
    if (origin == null && sort == SortOrder.DISTANCE) {
      throw Parameters.refused("sort", "Say from where: with postcode, near or district.");
    }
    if (radiusKm != null) {
      filters.add(new ActiveFilter("radius_km", Filters.within(origin, radiusKm), true));
    }
    boolean facets =
        parameters.one(
                "facets", null, "It is none or left out.", wanted -> oneOf(Set.of("none"), wanted))
            == null;
    return new ListingQuery(q, question, origin, List.copyOf(filters), facets, sort, page, perPage);
  }

  /** The words looked for, at most 200 characters; empty if there are none. */
  static String words(Parameters parameters) {
    return parameters.one(
        "q",
        "",
        "Please use at most 200 characters.",
        q -> {
          if (q.codePointCount(0, q.length()) > LONGEST_Q) {
            throw new IllegalArgumentException("too long");
          }
          return q.strip();
        });
  }

  private List<ActiveFilter> filters(Parameters parameters, LocalDate today) {
    List<ActiveFilter> filters = new ArrayList<>();
    UUID provider =
        parameters.one("provider_id", null, "It is a provider's id.", ListingQueries::uuid);
    if (provider != null) {
      filters.add(before("provider_id", Filters.is("provider_id", provider.toString())));
    }
    List<String> chosen =
        parameters.many(
            "category", MOST_CATEGORIES, "Use the slugs of /api/v1/categories.", this::category);
    if (!chosen.isEmpty()) {
      String only = chosen.size() == 1 ? chosen.getFirst() : null;
      filters.add(new ActiveFilter("category", Filters.anyOf("category", chosen), only, true));
    }
    Long most =
        parameters.one(
            "max_price_pence",
            null,
            "It is a whole number of pence, at most 100,000,000.",
            Parameters.whole(0, HIGHEST_PRICE_PENCE));
    if (most != null) {
      filters.add(new ActiveFilter("max_price_pence", Filters.atMost("price_pence", most), true));
    }
    Double least =
        parameters.one("min_rating", null, "It goes from 1 to 5 stars.", ListingQueries::stars);
    if (least != null) {
      filters.add(new ActiveFilter("min_rating", Filters.atLeast("rating_average", least), true));
    }
    for (String kind :
        parameters.many("accreditation", MOST_CHOICES, CHOICES, ListingQueries::slug)) {
      filters.add(before("accreditation", Filters.holds(kind, today)));
    }
    all(parameters, "need", "needs", Vocabulary.NEED, filters);
    all(parameters, "access", "access", Vocabulary.ACCESS, filters);
    any(parameters, "age_group", "age_groups", word(Vocabulary.AGE_GROUP), filters);
    any(parameters, "language", "languages", word(Vocabulary.LANGUAGE), filters);
    any(parameters, "day", "days", day -> oneOf(OpenTime.DAYS, day), filters);
    any(parameters, "kind", "kind", kind -> ListingKind.of(kind).word(), filters);
    flag(parameters, "micro", "true", Filters.isTrue("micro"), filters);
    flag(parameters, "verified", "true", Filters.until("verified_until", today), filters);
    flag(parameters, "spaces", "now", Filters.until("free_until", today), filters);
    String district = ReadPlace.district(parameters);
    if (district != null) {
      filters.add(before("district", givenIn(district)));
    }
    return filters;
  }

  /** What names the district, and what comes as far as its middle. */
  private Query givenIn(String district) {
    Query named = Filters.is("covers", PlaceNames.key(district));
    return readPlace
        .named(district)
        .map(middle -> Query.of(f -> f.bool(b -> b.should(named, Filters.comesTo(middle)))))
        .orElse(named);
  }

  private Function<String, String> word(String list) {
    return value -> {
      if (!vocabulary.has(list, value)) {
        throw new IllegalArgumentException("not in the list");
      }
      return value;
    };
  }

  private void all(
      Parameters parameters, String name, String field, String list, List<ActiveFilter> filters) {
    List<String> wanted = parameters.many(name, MOST_CHOICES, CHOICES, word(list));
    if (!wanted.isEmpty()) {
      filters.add(before(name, Filters.allOf(field, wanted)));
    }
  }

  private static void any(
      Parameters parameters,
      String name,
      String field,
      Function<String, String> reader,
      List<ActiveFilter> filters) {
    List<String> wanted = parameters.many(name, MOST_CHOICES, CHOICES, reader);
    if (!wanted.isEmpty()) {
      filters.add(before(name, Filters.anyOf(field, wanted)));
    }
  }

  private static void flag(
      Parameters parameters, String name, String value, Query query, List<ActiveFilter> filters) {
    String bounds = "It is " + value + " or left out.";
    if (parameters.one(name, null, bounds, given -> oneOf(Set.of(value), given)) != null) {
      filters.add(before(name, query));
    }
  }

  private static ActiveFilter before(String name, Query query) {
    return new ActiveFilter(name, query, false);
  }

  private String category(String slug) {
    return categories.find(slug).orElseThrow(IllegalArgumentException::new).slug();
  }

  private static String oneOf(Collection<String> values, String value) {
    if (!values.contains(value)) {
      throw new IllegalArgumentException("not one of them");
    }
    return value;
  }

  private static String slug(String kind) {
    if (!kind.matches("[a-z]{1,40}(-[a-z]{1,40}){0,5}")) {
      throw new IllegalArgumentException("not a slug");
    }
    return kind;
  }

  private static UUID uuid(String id) {
    if (id.length() != 36) {
      throw new IllegalArgumentException("not a UUID");
    }
    return UUID.fromString(id);
  }

  private static Double stars(String stars) {
    if (!stars.matches("[1-4](\\.[0-9])?|5(\\.0)?")) {
      throw new IllegalArgumentException("not 1 to 5");
    }
    return Double.valueOf(stars);
  }

  private static int tooDeep() {
    throw Refusal.of(
        CatalogueProblem.TOO_DEEP,
        "We show the first 10,000 results. Please narrow your search with more words or filters.");
  }
}
