package org.supportmarket.ratings.sample;

import java.time.LocalDate;
import java.util.UUID;

/** A delivery of the sample's history that somebody has an opinion on. */
record SampleDelivery(
    UUID orderLineId, UUID personId, UUID providerId, String category, LocalDate deliveredOn) {}
