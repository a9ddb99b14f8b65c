package org.supportmarket.web.catalogue;

import java.util.List;
import java.util.Map;
import org.supportmarket.web.client.ListingsFound;
import org.supportmarket.web.client.ListingsFound.Alternative;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Numbers;

/** Nothing was found: what is found with less asked for, and the first few of it. */
record NearMisses(List<Link> links, List<ListingCard> cards) {
  /** What the catalogue's parameters are called in our addresses, where it is not the same. */
  private static final Map<String, String> NAMES =
      Map.of(
          "radius_km", "within",
          "max_price_pence", "max_price",
          "min_rating", "rating",
          "postcode", "where",
          "near", "where");

  private static final Map<String, String> WORDS =
      Map.of(
          "q", "whatever the words",
          "within", "further away",
          "max_price", "at any price",
          "rating", "with any reviews, or none",
          "where", "anywhere",
          "spaces", "also where there is no space now",
          "category", "of any kind",
          "day", "on any day",
          "filters", "without the choices you made");

  static NearMisses of(Wish wish, ListingsFound found) {
    List<Alternative> alternatives =
        found.nothing() == null ? List.of() : found.nothing().alternatives();
    return new NearMisses(
        alternatives.stream().map(one -> link(wish, one)).toList(),
        alternatives.isEmpty()
            ? List.of()
            : alternatives.getFirst().contents().stream().map(ListingCard::of).toList());
  }

  private static Link link(Wish wish, Alternative found) {
    String name = NAMES.getOrDefault(found.without(), found.without());
    Query address =
        name.equals("filters")
            ? Query.to("/search").with("q", wish.words()).with("where", wish.where())
            : wish.address().without(name);
    return Link.to(
        address.href(),
        Numbers.things(found.totalItems(), "offer", "offers")
            + " "
            + WORDS.getOrDefault(name, "without one of your choices"));
  }
}
