package org.supportmarket.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Trouble;

/** A person reviews one thing after the other, and looks how soon everybody sees it. */
final class NewReview {
  private static final String WHO = "holder1";
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final RatingsMarket market;
  private final UUID person = UUID.randomUUID();
  private int number;

  /** Somebody new, whom ratings knows by their login. */
  NewReview(RatingsMarket market) {
    this.market = market;
    market
        .sql(Part.RATINGS)
        .run(
            "INSERT INTO reviewer VALUES ('%s', '%s', '%s', 'E10900001', now())"
                .formatted(market.issuer(), RatingsMarket.subject(WHO), person));
  }

  /**
   * How many seconds after it was sent the slowest review was seen.
   *
   * @param inSummary in the rating of its provider and of its listing
   * @param inSearch in what the search shows of the listing
   */
  record Seen(double inSummary, double inSearch) {}

  /** So many reviews, each of another listing of a much rated provider. */
  Seen writeAndSee(int reviews) {
    double inSummary = 0;
    double inSearch = 0;
    try (SignedIn writer = market.signIn(Part.RATINGS, WHO)) {
      for (int i = 0; i < reviews; i++) {
        Seen seen = writeAndSeeOne(writer);
        inSummary = Math.max(inSummary, seen.inSummary());
        inSearch = Math.max(inSearch, seen.inSearch());
      }
      return new Seen(inSummary, inSearch);
    } catch (IOException e) {
      throw new Trouble("A review could not be written: " + e.getMessage());
    }
  }

  private Seen writeAndSeeOne(SignedIn writer) throws IOException {
    UUID listing = MakeListings.listing(number);
    UUID provider = MakeListings.providerOf(number);
    number++;
    UUID line = bought(provider, listing);
    long ofProvider = counted("providers", provider);
    long ofListing = counted("listings", listing);
    long inSearch = shown(provider, listing);
    long begin = System.nanoTime();
    KeptConnection.Answer answer =
        writer.send(
            "POST",
            "/api/v1/reviews",
            "{\"order_line_id\":\"%s\",\"stars\":4,\"words\":\"Kind, and on time.\"}"
                .formatted(line));
    if (answer.status() != 201) {
      throw new IOException(answer.status() + " " + answer.text());
    }
    double summary =
        secondsUntil(
            begin,
            () ->
                counted("providers", provider) == ofProvider + 1
                    && counted("listings", listing) == ofListing + 1);
    double search = secondsUntil(begin, () -> shown(provider, listing) == inSearch + 1);
    return new Seen(summary, search);
  }

  /** As ordering would have told of it. */
  private UUID bought(UUID provider, UUID listing) {
    UUID line = UUID.randomUUID();
    market
        .sql(Part.RATINGS)
        .run(
            """
            INSERT INTO purchase_line
                   (order_line_id, order_id, person_id, council, provider_id, provider_name, listing_id, listing_version,
                    listing_name, category, status, delivered_on, deliveries, last_delivered_on)
            VALUES ('%s', '%s', '%s', 'E10900001', '%s', 'A provider', '%s', 1, 'A listing', 'domestic-help', 'confirmed',
                    current_date, 1, current_date)
            """
                .formatted(line, UUID.randomUUID(), person, provider, listing));
    return line;
  }

  private static double secondsUntil(long begin, BooleanSupplier seen) {
    if (!Waiting.until(seen, BETWEEN_LOOKS, PATIENCE)) {
      throw new Trouble("A review was not seen within " + PATIENCE.toSeconds() + " seconds.");
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private long counted(String what, UUID id) {
    try {
      return market
          .read(Part.RATINGS, "/api/v1/" + what + "/" + id + "/rating")
          .path("count")
          .asLong();
    } catch (IOException e) {
      throw new Trouble("A rating cannot be read: " + e.getMessage());
    }
  }

  private long shown(UUID provider, UUID listing) {
    try {
      for (JsonNode found : RatingFigures.search(market, provider)) {
        if (found.path("id").asText().equals(listing.toString())) {
          return found.path("rating").path("count").asLong();
        }
      }
    } catch (IOException e) {
      throw new Trouble("The search cannot be asked: " + e.getMessage());
    }
    throw new Trouble("A listing is not in the search.");
  }
}
