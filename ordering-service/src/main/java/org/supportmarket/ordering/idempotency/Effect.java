package org.supportmarket.ordering.idempotency;

import java.util.UUID;

/**
 * What a request did.
 *
 * @param id the event it made; no other key can claim the same one
 * @param answer what to tell whoever asked, now and at every repetition; no names, no free text
 */
public record Effect<T>(UUID id, T answer) {}
