package org.supportmarket.ordering.provider;

import java.util.UUID;

/**
 * Told by the catalogue: whether a login may act for a provider.
 *
 * @param active false once it may no longer
 */
public record ProviderLinked(UUID providerId, String issuer, String subject, boolean active) {
  /** The event's type in the catalogue's feed. */
  public static final String TYPE = "org.supportmarket.catalogue.provider-linked.v1";
}
