package org.supportmarket.ordering.property;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.ordering.ledger.AccountKind;

/**
 * An order of the model.
 *
 * @param allowance of which supporter and month it was, or null
 */
record Bought(
    UUID id, int person, int provider, int pot, long pence, String allowance, Status status) {
  static final Status PLACED = new Status("placed", AccountKind.RESERVED);
  private static final Status ACCEPTED = new Status("accepted", AccountKind.COMMITTED);
  private static final Status DECLINED = new Status("declined", AccountKind.AVAILABLE);
  private static final Status DELIVERED = new Status("delivered", AccountKind.DELIVERED);
  private static final Status CANCELLED = new Status("cancelled", AccountKind.AVAILABLE);

  /** Where an order stands, and where its money lies then. */
  record Status(String name, AccountKind lies) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** From where, by what, to where. */
  record Move(Status from, Command.Verb verb, Status to) {
    private static final List<Move> ALL =
        List.of(
            new Move(PLACED, Command.Verb.ACCEPT, ACCEPTED),
            new Move(PLACED, Command.Verb.DECLINE, DECLINED),
            new Move(PLACED, Command.Verb.CANCEL, CANCELLED),
            new Move(ACCEPTED, Command.Verb.CANCEL, CANCELLED),
            new Move(ACCEPTED, Command.Verb.DELIVER, DELIVERED));

    static Optional<Move> of(Status from, Command.Verb verb) {
      return ALL.stream().filter(m -> m.from.equals(from) && m.verb == verb).findFirst();
    }
  }

  Bought in(Status next) {
    return new Bought(id, person, provider, pot, pence, allowance, next);
  }
}
