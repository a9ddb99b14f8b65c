package org.supportmarket.web.holder;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.supportmarket.web.client.NewOrder;

/**
 * What the confirmation page sends: the choice, and what the person was shown when they said yes.
 * The latter comes back so that a refusal can be told on the same page even while the catalogue
 * rests; ordering decides by the version alone.
 */
record Confirmed(
    @RestForm String key,
    @RestForm String quantity,
    @RestForm String minutes,
    @RestForm String budget,
    @RestForm int version,
    @RestForm long price,
    @RestForm String name,
    @RestForm String provider,
    @RestForm String unit) {
  private static final long MOST_PENCE = 100_000_000;

  BuyForm form() {
    return new BuyForm(quantity, minutes, budget);
  }

  Offer offer(UUID listing) {
    return new Offer(listing, version, text(name), text(provider), price, text(unit));
  }

  /** Whether our own page can have sent this. */
  boolean complete() {
    return Keys.valid(key)
        && version > 0
        && price > 0
        && price <= MOST_PENCE
        && form().budgetId().isPresent()
        && form().counts(hourly());
  }

  NewOrder order(UUID listing) {
    NewOrder.Line line =
        new NewOrder.Line(listing, version, form().howMany(), form().howLong(hourly()));
    return new NewOrder(form().budgetId().orElseThrow(), List.of(line));
  }

  private boolean hourly() {
    return "hour".equals(unit);
  }

  private static String text(String sent) {
    return sent == null ? "" : sent;
  }
}
