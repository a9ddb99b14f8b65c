package org.supportmarket.catalogue.rating;

import java.util.SortedSet;
import java.util.UUID;

/** Fired inside the transaction that took new rating summaries of these listings. */
public record ListingsRated(SortedSet<UUID> listingIds) {}
