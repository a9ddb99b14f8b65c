package org.supportmarket.web.catalogue;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.supportmarket.web.client.ListingQuery;
import org.supportmarket.web.layout.Sums;

/**
 * What somebody looks for, as the address says it. Addresses are typed, shared and made up, so
 * anything in them that makes no sense is left out, and what is too long is cut.
 *
 * @param where a postcode, its first half, or the name of a place; empty for everywhere
 * @param withinKm how far from there; 0 for any distance
 * @param chosen the values of {@link #MANY} that were ticked
 * @param minRating 3 or 4 stars at least; 0 for any
 */
record Wish(
    String words,
    boolean cut,
    String where,
    int withinKm,
    Map<String, List<String>> chosen,
    String accreditation,
    String maxPrice,
    int minRating,
    boolean spaces,
    boolean verified,
    boolean micro,
    String sort,
    int page) {
  /** More than anybody types; what is pasted by mistake is cut here. */
  static final int LONGEST_WORDS = 200;

  static final int PER_PAGE = 20;
  static final String BEST = "best";
  static final String NEAREST = "distance";

  /** The catalogue serves the first 10,000 results. */
  static final int LAST_PAGE = 10_000 / PER_PAGE;

  /** What several values can be chosen of. */
  static final List<String> MANY =
      List.of("category", "need", "age_group", "day", "language", "access", "kind");

  /** How far people look, in kilometres, as the catalogue counts. */
  static final List<Integer> DISTANCES = List.of(5, 10, 25, 50);

  private static final int LONGEST_WHERE = 100;
  private static final int MOST_CATEGORIES = 16;
  private static final int MOST_VALUES = 5;
  private static final Pattern SLUG = Pattern.compile("[a-z]{1,40}([_-][a-z0-9]{1,40}){0,5}");
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)[a-z]{1,2}\\d[a-z\\d]?(\\s*\\d[a-z]{2})?");
  private static final List<String> SORTS =
      List.of(BEST, NEAREST, "price", "price_desc", "rating", "name");

  static Wish of(MultivaluedMap<String, String> typed) {
    String words = plain(typed.getFirst("q"));
    boolean cut = words.length() > LONGEST_WORDS;
    String where = plain(typed.getFirst("where"));
    String sort = typed.getFirst("sort");
    return new Wish(
        cut ? first(words, LONGEST_WORDS) : words,
        cut,
        where.length() > LONGEST_WHERE ? first(where, LONGEST_WHERE) : where,
        where.isEmpty() ? 0 : oneOf(DISTANCES, typed.getFirst("within")),
        chosen(typed),
        slug(typed.getFirst("accreditation")),
        typed.getFirst("max_price") == null ? "" : typed.getFirst("max_price").strip(),
        oneOf(List.of(3, 4), typed.getFirst("rating")),
        "now".equals(typed.getFirst("spaces")),
        "true".equals(typed.getFirst("verified")),
        "true".equals(typed.getFirst("micro")),
        sort != null && SORTS.contains(sort) && !(sort.equals(NEAREST) && where.isEmpty())
            ? sort
            : BEST,
        pageOf(typed.getFirst("page")));
  }

  private static Map<String, List<String>> chosen(MultivaluedMap<String, String> typed) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    for (String name : MANY) {
      List<String> values =
          typed.getOrDefault(name, List.of()).stream()
              .filter(value -> SLUG.matcher(value).matches())
              .filter(value -> !name.equals("day") || Week.days().containsKey(value))
              .distinct()
              .limit(name.equals("category") ? MOST_CATEGORIES : MOST_VALUES)
              .toList();
      chosen.put(name, values);
    }
    return chosen;
  }

  private static String plain(String typed) {
    return typed == null ? "" : typed.replaceAll("\\p{C}", " ").strip();
  }

  /** The first so many letters; never half a one. */
  private static String first(String text, int letters) {
    int most = Math.min(letters, text.codePointCount(0, letters));
    return text.substring(0, text.offsetByCodePoints(0, most));
  }

  private static int oneOf(List<Integer> allowed, String typed) {
    return allowed.stream().filter(n -> n.toString().equals(typed)).findFirst().orElse(0);
  }

  private static String slug(String typed) {
    return typed != null && SLUG.matcher(typed).matches() ? typed : "";
  }

  static int pageOf(String typed) {
    return typed != null && typed.matches("\\d{1,6}")
        ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE)
        : 1;
  }

  List<String> chosen(String name) {
    return chosen.get(name);
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

  /** The same, anywhere. */
  Wish anywhere() {
    return new Wish(
        words,
        cut,
        "",
        0,
        chosen,
        accreditation,
        maxPrice,
        minRating,
        spaces,
        verified,
        micro,
        sort.equals(NEAREST) ? BEST : sort,
        page);
  }

  public boolean narrowed() {
    return address().parameters().stream()
        .anyMatch(p -> !List.of("q", "where", "sort").contains(p.name()));
  }

  /** Whether something is chosen that stands under "More filters". */
  public boolean moreChosen() {
    return address().parameters().stream()
        .anyMatch(
            p ->
                !List.of("q", "where", "within", "sort", "category", "max_price", "spaces")
                    .contains(p.name()));
  }

  ListingQuery query() {
    boolean postcode = POSTCODE.matcher(where).matches();
    ListingQuery query =
        ListingQuery.all()
            .with("q", words)
            .with("postcode", postcode ? where : null)
            .with("near", postcode ? null : where)
            .with("radius_km", withinKm == 0 ? null : withinKm)
            .with("accreditation", accreditation)
            .with(
                "max_price_pence", maxPricePence().isPresent() ? maxPricePence().getAsLong() : null)
            .with("min_rating", minRating == 0 ? null : minRating)
            .with("spaces", spaces ? "now" : null)
            .with("verified", verified ? true : null)
            .with("micro", micro ? true : null)
            .with("sort", sort)
            .with("page", page)
            .with("per_page", PER_PAGE);
    for (String name : MANY) {
      query = query.withEach(name, chosen(name));
    }
    return query;
  }

  /** The address of this search, without the page. */
  Query address() {
    Query address = Query.to("/search").with("q", words).with("where", where);
    for (String name : MANY) {
      address = address.withEach(name, chosen(name));
    }
    return address
        .with("within", withinKm == 0 ? "" : String.valueOf(withinKm))
        .with("accreditation", accreditation)
        .with("max_price", maxPrice)
        .with("rating", minRating == 0 ? "" : String.valueOf(minRating))
        .with("spaces", spaces ? "now" : "")
        .with("verified", verified ? "true" : "")
        .with("micro", micro ? "true" : "")
        .with("sort", sort.equals(BEST) ? "" : sort);
  }
}
