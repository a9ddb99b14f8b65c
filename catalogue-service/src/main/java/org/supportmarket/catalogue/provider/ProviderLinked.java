package org.supportmarket.catalogue.provider;

import java.util.UUID;

/**
 * What other services learn of who acts for a provider without a claim in their token.
 *
 * @param issuer with subject the login
 * @param active false if they no longer do
 */
record ProviderLinked(UUID providerId, String issuer, String subject, boolean active) {
  /** The event's type in feeds. */
  static final String TYPE = "org.supportmarket.catalogue.provider-linked.v1";
}
