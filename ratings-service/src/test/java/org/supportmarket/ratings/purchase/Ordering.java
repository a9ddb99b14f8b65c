package org.supportmarket.ratings.purchase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedConsumer;
import org.supportmarket.kernel.feed.FeedEvent;
import org.supportmarket.kernel.feed.FeedPage;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.Tokens;

/** Stands in for ordering: its events reach this service through the real consumer. */
@ApplicationScoped
public class Ordering {
  private final FeedConsumer consumer;
  private final RecordPurchases effect;

  Ordering(FeedConsumer consumer, RecordPurchases effect) {
    this.consumer = consumer;
    this.effect = effect;
  }

  /** Tells of CloudEvents in this order. */
  public void tells(JsonNode... cloudEvents) {
    List<FeedEvent> events = new ArrayList<>();
    for (JsonNode event : cloudEvents) {
      events.add(
          new FeedEvent(
              UUID.fromString(event.get("id").asText()),
              event.get("type").asText(),
              event.get("subject").asText(),
              Instant.parse(event.get("time").asText()),
              event.get("data"),
              new Cursor(1, 1, events.size() + 1)));
    }
    consumer.drain(
        "test-" + UUID.randomUUID(),
        (cursor, limit) -> new FeedPage(1, events.subList((int) cursor.id(), events.size())),
        effect);
  }

  public Bought aDeliveryTo(UUID person) {
    return delivers(Bought.by(person));
  }

  public Bought delivers(Bought bought) {
    tells(bought.became("placed"), bought.became("accepted"), bought.became("delivered"));
    return bought;
  }

  /** So many more different people buy from a provider, each their own thing, and get it. */
  public void buyersOf(UUID provider, int many) {
    tells(
        Stream.generate(() -> Bought.by(UUID.randomUUID()).from(provider, UUID.randomUUID()))
            .limit(many)
            .map(bought -> bought.became("delivered"))
            .toArray(JsonNode[]::new));
  }

  /** The sample user's person, linked to their login. */
  public UUID personOf(String username) {
    UUID person = UUID.nameUUIDFromBytes(("person:" + username).getBytes(StandardCharsets.UTF_8));
    tells(linked(person, Tokens.subjectOf(username), Instant.parse("2026-01-01T00:00:00Z")));
    return person;
  }

  public JsonNode linked(UUID person, UUID subject, Instant at) {
    ObjectNode event = Contracts.event("person-linked").deepCopy();
    event
        .put("id", UUID.randomUUID().toString())
        .put("subject", person.toString())
        .put("time", at.toString());
    ((ObjectNode) event.get("data"))
        .put("person_id", person.toString())
        .put("issuer", Tokens.issuer())
        .put("subject", subject.toString());
    return event;
  }
}
