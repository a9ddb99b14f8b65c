package org.supportmarket.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Trouble;

/**
 * What one place says of the ratings: how many there are of each provider and listing, and the sum
 * of their stars.
 */
final class RatingFigures {
  /** How many ratings and how many stars in all. */
  record Figure(long count, long sum) {
    Figure and(Figure more) {
      return new Figure(count + more.count, sum + more.sum);
    }

    /** To one decimal, rounded half up; -1 below three, where nobody is told. */
    double average() {
      return count < 3 ? -1 : Math.round(10.0 * sum / count) / 10.0;
    }
  }

  private RatingFigures() {}

  /** As ratings sums its reviews up. */
  static Map<UUID, Figure> ofRatings(RatingsMarket market) {
    return in(
        market.sql(Part.RATINGS),
        """
        SELECT id, stars_1 + stars_2 + stars_3 + stars_4 + stars_5 AS count,
               stars_1 + 2 * stars_2 + 3 * stars_3 + 4 * stars_4 + 5 * stars_5
          FROM summary WHERE stars_1 + stars_2 + stars_3 + stars_4 + stars_5 > 0""");
  }

  /** As the catalogue was told. */
  static Map<UUID, Figure> ofCatalogue(RatingsMarket market) {
    return in(
        market.sql(Part.CATALOGUE), "SELECT id, count, sum FROM rating_summary WHERE count > 0");
  }

  private static Map<UUID, Figure> in(Sql sql, String query) {
    Map<UUID, Figure> figures = new HashMap<>();
    sql.rows(
        query,
        row ->
            figures.put(row.getObject(1, UUID.class), new Figure(row.getLong(2), row.getLong(3))));
    return figures;
  }

  /** How many of these listings the search shows another count or average of. */
  static long wrongInSearch(RatingsMarket market, int listings, Map<UUID, Figure> right) {
    long wrong = listings;
    Set<UUID> providers = new TreeSet<>();
    for (int number = 0; number < listings; number++) {
      providers.add(MakeListings.providerOf(number));
    }
    try {
      for (UUID provider : providers) {
        for (JsonNode listing : search(market, provider)) {
          Figure figure =
              right.getOrDefault(UUID.fromString(listing.path("id").asText()), new Figure(0, 0));
          JsonNode shown = listing.path("rating");
          if (shown.path("count").asLong() == figure.count()
              && shown.path("average").asDouble(-1) == figure.average()) {
            wrong--;
          }
        }
      }
      return wrong;
    } catch (IOException e) {
      throw new Trouble("The search cannot be asked: " + e.getMessage());
    }
  }

  /** What the search shows of a provider. */
  static JsonNode search(RatingsMarket market, UUID provider) throws IOException {
    return market
        .read(Part.CATALOGUE, "/api/v1/listings?per_page=50&provider_id=" + provider)
        .path("contents");
  }
}
