package org.supportmarket.web.client;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;

/** What to search for; null fields are not sent. */
public record ListingQuery(
    String words,
    List<String> categories,
    UUID providerId,
    String accreditation,
    Long maxPricePence,
    String sort,
    int page,
    int perPage) {

  /** As the catalogue's search names them. */
  public MultivaluedMap<String, String> parameters() {
    MultivaluedMap<String, String> all = new MultivaluedHashMap<>();
    categories.forEach(c -> all.add("category", c));
    put(all, "q", words);
    put(all, "provider_id", providerId);
    put(all, "accreditation", accreditation);
    put(all, "max_price_pence", maxPricePence);
    put(all, "sort", sort);
    put(all, "page", page);
    put(all, "per_page", perPage);
    return all;
  }

  private static void put(MultivaluedMap<String, String> all, String name, Object value) {
    if (value != null) {
      all.putSingle(name, value.toString());
    }
  }
}
