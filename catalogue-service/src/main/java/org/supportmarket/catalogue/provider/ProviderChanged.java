package org.supportmarket.catalogue.provider;

import java.util.UUID;

/**
 * Fired inside the transaction that changed a provider.
 *
 * @param renamed whether buyers see another name on everything the provider offers
 */
public record ProviderChanged(UUID providerId, boolean renamed) {}
