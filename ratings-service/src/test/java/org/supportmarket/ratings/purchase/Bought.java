package org.supportmarket.ratings.purchase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.testkit.Contracts;

/**
 * One order line of an order, as ordering tells of it: the contract's sample event with other ids.
 */
public record Bought(UUID order, UUID line, UUID person, UUID provider, UUID listing) {
  /** Half a year ago, so that whoever bought it is one of the year's buyers. */
  public static final LocalDate DELIVERY_DAY = LocalDate.now().minusMonths(6);

  public static Bought by(UUID person) {
    return new Bought(
        UUID.randomUUID(), UUID.randomUUID(), person, UUID.randomUUID(), UUID.randomUUID());
  }

  public Bought from(UUID otherProvider, UUID otherListing) {
    return new Bought(order, line, person, otherProvider, otherListing);
  }

  /** The event that the order came to this status on {@link #DELIVERY_DAY}. */
  public JsonNode became(String status) {
    return became(status, DELIVERY_DAY);
  }

  /** One time of several was delivered, so that more is owed for it. */
  public JsonNode cameOnce(LocalDate on) {
    JsonNode event = became("in_delivery", on);
    ((ObjectNode) event.at("/data/lines/0")).put("delivered_change_pence", 2500);
    return event;
  }

  public JsonNode became(String status, LocalDate on) {
    ObjectNode event = Contracts.event("order-changed").deepCopy();
    String id = UUID.randomUUID().toString();
    event.put("id", id).put("subject", order.toString());
    ObjectNode data = (ObjectNode) event.get("data");
    data.put("order_event_id", id)
        .put("order_id", order.toString())
        .put("person_id", person.toString())
        .put("provider_id", provider.toString())
        .put("status", status)
        .put("effective_date", on.toString());
    ObjectNode lineData = (ObjectNode) data.get("lines").get(0);
    lineData.put("order_line_id", line.toString()).put("listing_id", listing.toString());
    data.putArray("lines").add(lineData);
    return event;
  }
}
