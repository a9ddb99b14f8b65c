package org.supportmarket.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.taxonomy.Categories;
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
          "sort",
          "page",
          "per_page");

  /** Long enough for a sentence; more words only make search slow and vague. */
  private static final int LONGEST_Q = 200;

  /** As many as there are categories. */
  private static final int MOST_CATEGORIES = 16;

  private static final int MOST_ACCREDITATIONS = 5;

  /** Above it, nothing is sold here. */
  private static final long HIGHEST_PRICE_PENCE = 100_000_000;

  /** More on a page nobody reads; a program turns pages. */
  private static final int MOST_PER_PAGE = 50;

  /** Elasticsearch would have to sort that many for each request. */
  static final long DEEPEST = 10_000;

  private final Categories categories;

  ListingQueries(Categories categories) {
    this.categories = categories;
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
    return new ListingQuery(
        words(parameters),
        parameters.many(
            "category", MOST_CATEGORIES, "Use the slugs of /api/v1/categories.", this::category),
        parameters.one("provider_id", null, "It is a provider's id.", ListingQueries::uuid),
        parameters.many(
            "accreditation",
            MOST_ACCREDITATIONS,
            "Use the kinds the facets name.",
            ListingQueries::slug),
        parameters.one(
            "max_price_pence",
            null,
            "It is a whole number of pence, at most 100,000,000.",
            Parameters.whole(0, HIGHEST_PRICE_PENCE)),
        parameters.one("min_rating", null, "It goes from 1 to 5 stars.", ListingQueries::stars),
        parameters.one(
            "sort",
            SortOrder.BEST,
            "It is one of best, price, price_desc, rating, name.",
            word -> SortOrder.of(word).orElseThrow(IllegalArgumentException::new)),
        page,
        perPage);
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

  private String category(String slug) {
    return categories.find(slug).orElseThrow(IllegalArgumentException::new).slug();
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
