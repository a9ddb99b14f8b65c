package org.supportmarket.web.catalogue;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.OptionalLong;
import org.supportmarket.web.client.ListingQuery;
import org.supportmarket.web.layout.Sums;

/**
 * What somebody looks for, as the address says it. Addresses are typed, shared and made up, so
 * anything in them that makes no sense is left out, and what is too long is cut.
 */
record Wish(
    String words,
    boolean cut,
    List<String> categories,
    String accreditation,
    String maxPrice,
    String sort,
    int page) {
  /** More than anybody types; what is pasted by mistake is cut here. */
  static final int LONGEST_WORDS = 200;

  static final int PER_PAGE = 20;
  static final String BEST = "best";

  /** The catalogue serves the first 10,000 results. */
  static final int LAST_PAGE = 10_000 / PER_PAGE;

  private static final int MOST_CATEGORIES = 16;
  private static final String SLUG = "[a-z0-9_-]{1,60}";
  private static final List<String> SORTS = List.of(BEST, "price", "price_desc", "rating", "name");

  /** The parameters as they come. */
  record Typed(
      @QueryParam("q") String words,
      @QueryParam("category") List<String> categories,
      @QueryParam("accreditation") String accreditation,
      @QueryParam("max_price") String maxPrice,
      @QueryParam("sort") String sort,
      @QueryParam("page") String page) {}

  static Wish of(Typed typed) {
    String words = typed.words == null ? "" : typed.words.replaceAll("\\p{C}", " ").strip();
    boolean cut = words.length() > LONGEST_WORDS;
    return new Wish(
        cut
            ? words.substring(
                0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_WORDS)))
            : words,
        cut,
        typed.categories == null
            ? List.of()
            : typed.categories.stream()
                .filter(c -> c.matches(SLUG))
                .distinct()
                .limit(MOST_CATEGORIES)
                .toList(),
        typed.accreditation != null && typed.accreditation.matches(SLUG) ? typed.accreditation : "",
        typed.maxPrice == null ? "" : typed.maxPrice.strip(),
        typed.sort != null && SORTS.contains(typed.sort) ? typed.sort : BEST,
        pageOf(typed.page));
  }

  static int pageOf(String typed) {
    return typed != null && typed.matches("\\d{1,6}")
        ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE)
        : 1;
  }

  /** The most to pay in pence; empty when nothing, or no sum, was typed. */
  OptionalLong maxPricePence() {
    return Sums.parse(maxPrice);
  }

  /** Pence as the address has them: "20" for "2000", "12.50" for "1250". */
  static String pounds(String pence) {
    return Sums.money(Long.parseLong(pence)).replaceAll("[£,]", "");
  }

  boolean wrongPrice() {
    return !maxPrice.isEmpty() && maxPricePence().isEmpty();
  }

  public boolean narrowed() {
    return !categories.isEmpty() || !accreditation.isEmpty() || maxPricePence().isPresent();
  }

  ListingQuery query() {
    return new ListingQuery(
        words.isEmpty() ? null : words,
        categories,
        null,
        accreditation.isEmpty() ? null : accreditation,
        maxPricePence().isPresent() ? maxPricePence().getAsLong() : null,
        sort,
        page,
        PER_PAGE);
  }

  /** The address of this search, without the page. */
  Query address() {
    return Query.to("/search")
        .with("q", words)
        .withEach("category", categories)
        .with("accreditation", accreditation)
        .with("max_price", maxPrice)
        .with("sort", sort.equals(BEST) ? "" : sort);
  }
}
