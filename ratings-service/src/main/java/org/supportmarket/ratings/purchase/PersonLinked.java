package org.supportmarket.ratings.purchase;

import java.util.UUID;

/** What this service reads of ordering's event of the same name: a login is a person's. */
record PersonLinked(UUID personId, String issuer, String subject, String council) {
  static final String TYPE = "org.supportmarket.ordering.person-linked.v1";
}
