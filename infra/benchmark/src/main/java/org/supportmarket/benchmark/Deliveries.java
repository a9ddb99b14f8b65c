package org.supportmarket.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.supportmarket.stack.Part;

/**
 * What ordering tells of people and of what was delivered to them: its events, written into its
 * outbox as its commands write them, each in a transaction of its own. That they are written with
 * every order, or not at all, is what {@code infra/bench faults} shows.
 */
final class Deliveries {
  private static final String TELL =
      """
      INSERT INTO outbox (generation, event_id, type, subject, happened_at, data)
      SELECT generation, '%1$s', 'org.supportmarket.ordering.%2$s.v1', '%3$s', now(), '%4$s'::jsonb
        FROM feed_generation""";

  private static final String ORDER =
      """
      {"order_event_id": "%1$s", "order_id": "%2$s", "person_id": "%3$s", "council": "E10900001",
       "provider_id": "%4$s", "provider_name": "A provider", "status": "%5$s", "previous_status": "%6$s",
       "effective_date": "2026-09-03",
       "lines": [{"order_line_id": "%2$s", "listing_id": "%7$s", "listing_version": 1, "listing_name": "A listing",
                  "category": "domestic-help", "quantity": 1, "total_pence": 2500, "ordered_change_pence": 0,
                  "delivered_change_pence": %8$d}]}""";

  private final RatingsMarket market;

  Deliveries(RatingsMarket market) {
    this.market = market;
  }

  static UUID person(int number) {
    return id("person " + number);
  }

  /** The line of the order by which this person has this listing. */
  static UUID line(int person, int listing) {
    return id("line " + person + " " + listing);
  }

  /** A login is this person's. */
  void link(int person, String username) {
    tell(
        "person-linked",
        person(person),
        "{\"person_id\": \"%s\", \"issuer\": \"%s\", \"subject\": \"%s\", \"council\": \"E10900001\"}"
            .formatted(person(person), market.issuer(), RatingsMarket.subject(username)));
  }

  /** What this person ordered was taken on and came. */
  void deliver(int person, int listing) {
    tellOf(person, listing, "accepted", "placed", 0);
    tellOf(person, listing, "delivered", "accepted", 2500);
  }

  private void tellOf(int person, int listing, String status, String before, int pence) {
    UUID line = line(person, listing);
    tell(
        "order-changed",
        line,
        ORDER.formatted(
            UUID.randomUUID(),
            line,
            person(person),
            MakeListings.providerOf(listing),
            status,
            before,
            MakeListings.listing(listing),
            pence));
  }

  private void tell(String type, UUID subject, String data) {
    market.sql(Part.ORDERING).run(TELL.formatted(UUID.randomUUID(), type, subject, data));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
