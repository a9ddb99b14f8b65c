package org.supportmarket.ratings.summary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.outbox.OutboxEvent;

/** What the catalogue is told of a summary: figures only. */
record SummaryChanged(
    RatedKind kind,
    UUID id,
    UUID providerId,
    long count,
    long sum,
    List<Long> distribution,
    long revision) {
  static final String TYPE = "org.supportmarket.ratings.summary-changed.v1";

  static OutboxEvent event(Summary summary, Instant when) {
    Distribution distribution = summary.distribution();
    return new OutboxEvent(
        UUID.randomUUID(),
        TYPE,
        summary.id().toString(),
        when,
        new SummaryChanged(
            summary.kind(),
            summary.id(),
            summary.providerId(),
            distribution.count(),
            distribution.sum(),
            distribution.counts(),
            summary.revision()));
  }
}
