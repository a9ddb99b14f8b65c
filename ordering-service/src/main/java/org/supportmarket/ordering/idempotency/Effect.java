package org.supportmarket.ordering.idempotency;

import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Change;

/**
 * What a request did.
 *
 * @param id the event it made; no other key can claim the same one
 * @param answer what to tell whoever asked, now and at every repetition; no names, no free text
 * @param unwritten what is still to be written, together with the answer
 */
public record Effect<T>(UUID id, T answer, List<Change> unwritten) {
  /** An effect of which all is written but the answer. */
  public Effect(UUID id, T answer) {
    this(id, answer, List.of());
  }
}
