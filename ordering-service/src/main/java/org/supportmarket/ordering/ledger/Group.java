package org.supportmarket.ordering.ledger;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Why money moves: the head of a posting group.
 *
 * @param kind what happened, snake_case: allocated, released, placed, accepted, …
 * @param cause the id of the one event behind it; a second group of the same cause is impossible
 * @param order the order concerned, or null
 * @param provider the provider concerned, or null
 * @param actor who did it, as a login or a job, never a name
 * @param actingFor the person it was done for by somebody else, or null
 * @param effectiveDate the day it counts for
 */
public record Group(
    String kind,
    UUID cause,
    UUID order,
    UUID person,
    String council,
    UUID provider,
    String actor,
    UUID actingFor,
    LocalDate effectiveDate) {}
