package org.supportmarket.ordering.property;

import static org.supportmarket.ordering.ledger.AccountKind.AVAILABLE;
import static org.supportmarket.ordering.ledger.AccountKind.COMMITTED;
import static org.supportmarket.ordering.ledger.AccountKind.DELIVERED;
import static org.supportmarket.ordering.ledger.AccountKind.RESERVED;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.property.Command.Verb;

/**
 * An order of the model.
 *
 * @param lines how many it has
 * @param pence what it costs
 * @param kept what of that has not gone back
 * @param allowance of which supporter and month it was, or null
 */
record Bought(
    UUID id,
    int person,
    int provider,
    int pot,
    int lines,
    long pence,
    long kept,
    String allowance,
    String status) {

  /** What leads where, and where the money lies afterwards. */
  private static final Map<String, Map<Verb, String>> LIFE =
      Map.of(
          "placed",
          Map.of(Verb.ACCEPT, "accepted", Verb.DECLINE, "declined", Verb.CANCEL, "cancelled"),
          "accepted",
          Map.of(
              Verb.START, "in_delivery",
              Verb.DELIVER, "delivered",
              Verb.DELIVER_PART, "delivered",
              Verb.CANCEL, "cancelled"),
          "in_delivery",
          Map.of(
              Verb.DELIVER, "delivered",
              Verb.DELIVER_PART, "delivered",
              Verb.REFUND, "in_delivery"),
          "delivered",
          Map.of(Verb.REFUND, "delivered", Verb.CONFIRM, "confirmed", Verb.DISPUTE, "disputed"),
          "confirmed",
          Map.of(Verb.REFUND, "confirmed"),
          "disputed",
          Map.of(Verb.REFUND, "disputed", Verb.CONFIRM, "completed"),
          "cancelled",
          Map.of(Verb.REFUND, "cancelled"));

  private static final Map<String, AccountKind> LIES =
      Map.of(
          "placed", RESERVED,
          "accepted", COMMITTED,
          "in_delivery", COMMITTED,
          "declined", AVAILABLE,
          "cancelled", AVAILABLE);

  /** Where the money lies that has not gone back. */
  AccountKind lies() {
    return LIES.getOrDefault(status, DELIVERED);
  }

  /** Why this cannot be done; empty if it can. */
  Set<String> refusals(Verb verb, long sum) {
    if (next(verb) == null) {
      return Set.of(verb == Verb.CANCEL ? "not_cancellable" : "wrong_state");
    }
    if (verb == Verb.DELIVER_PART && (lines > 1 || sum < 1 || sum > pence)) {
      return Set.of("invalid_quantity");
    }
    long owed = lies() == DELIVERED ? kept : 0;
    if (verb == Verb.REFUND && (sum < 1 || sum > owed)) {
      return Set.of("refund_too_large");
    }
    return Set.of();
  }

  /** The same once that is done. */
  Bought after(Verb verb, long sum) {
    long left =
        switch (verb) {
          case DELIVER_PART -> sum;
          case REFUND -> kept - sum;
          case DECLINE, CANCEL -> 0;
          default -> kept;
        };
    return new Bought(id, person, provider, pot, lines, pence, left, allowance, next(verb));
  }

  private String next(Verb verb) {
    return LIFE.getOrDefault(status, Map.of()).get(verb);
  }
}
