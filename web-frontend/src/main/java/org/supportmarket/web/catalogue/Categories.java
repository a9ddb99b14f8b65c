package org.supportmarket.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Category;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Words;

/**
 * The names of the kinds of support. They hardly ever change, so they are asked for every ten
 * minutes at most.
 */
@ApplicationScoped
public class Categories {
  private static final Duration FRESH = Duration.ofMinutes(10);

  @Inject @RestClient CatalogueApi catalogue;
  @Inject Clock clock;

  private record Known(Map<String, String> names, Instant until) {}

  private volatile Known known = new Known(Map.of(), Instant.MIN);

  /** The name of a kind; made from its slug when the catalogue cannot tell. */
  public String name(String slug) {
    String name = names().get(slug);
    return name != null ? name : Words.sentence(slug.replace('-', ' '));
  }

  private Map<String, String> names() {
    Known now = known;
    if (clock.instant().isAfter(now.until())) {
      try {
        known = now = new Known(ask(), clock.instant().plus(FRESH));
      } catch (Refusal | Unreachable e) {
        return now.names();
      }
    }
    return now.names();
  }

  private Map<String, String> ask() {
    return catalogue.categories().stream()
        .collect(Collectors.toUnmodifiableMap(Category::slug, Category::name));
  }
}
