package org.supportmarket.ordering.person;

import java.util.UUID;
import org.supportmarket.kernel.outbox.OutboxEvent;
import org.supportmarket.ordering.audit.Act;

/** Told to other services, so that they know whose login a person's purchases belong to. */
record PersonLinked(UUID personId, String issuer, String subject, String council) {
  static final String TYPE = "org.supportmarket.ordering.person-linked.v1";

  OutboxEvent event(Act act) {
    return new OutboxEvent(UUID.randomUUID(), TYPE, personId.toString(), act.when(), this);
  }
}
