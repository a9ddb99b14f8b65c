package org.supportmarket.web.client;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;

/** What to search for, as the catalogue's search names it; what is null or empty is not sent. */
public record ListingQuery(MultivaluedMap<String, String> parameters) {

  /** Everything there is. */
  public static ListingQuery all() {
    return new ListingQuery(new MultivaluedHashMap<>());
  }

  /** The same with one more condition. */
  public ListingQuery with(String name, Object value) {
    MultivaluedMap<String, String> more = new MultivaluedHashMap<>(parameters);
    if (value != null && !value.toString().isEmpty()) {
      more.add(name, value.toString());
    }
    return new ListingQuery(more);
  }

  /** The same with one more value of this name for each of these. */
  public ListingQuery withEach(String name, Collection<String> values) {
    ListingQuery query = this;
    for (String value : values) {
      query = query.with(name, value);
    }
    return query;
  }
}
