package org.supportmarket.ratings.rules;

/**
 * What words are about, so that the names of the provider and of what it sells are not taken for
 * people's.
 */
public record About(String providerName, String listingName) {}
