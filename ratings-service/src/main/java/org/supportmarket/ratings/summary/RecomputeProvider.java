package org.supportmarket.ratings.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.outbox.Outbox;

/**
 * Sets the summaries of one provider and its listings to what the reviews say, whatever is being
 * written meanwhile.
 */
@ApplicationScoped
class RecomputeProvider {
  private final SummaryRepository summaries;
  private final Slices slices;
  private final Outbox outbox;
  private final Clock clock;

  RecomputeProvider(SummaryRepository summaries, Slices slices, Outbox outbox, Clock clock) {
    this.summaries = summaries;
    this.slices = slices;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Only summaries that were wrong are changed and told of, so that doing it again does nothing.
   */
  @Transactional
  Recomputed recompute(UUID provider) {
    // Counting must be a statement of its own after the lock: it then sees every review that was
    // counted before us.
    int locked = summaries.lockAllOf(provider);
    List<Summary> wrong = summaries.setRight(provider);
    int slicesWrong = slices.setRight(provider);
    outbox.addAll(
        wrong.stream().map(summary -> SummaryChanged.event(summary, clock.instant())).toList());
    return new Recomputed(1, locked, wrong.size(), slicesWrong);
  }
}
