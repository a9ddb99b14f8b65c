package org.supportmarket.ordering.market;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.kernel.time.Time;

/**
 * Publishes once for each London day, from midnight on; and besides when a year of ours is not
 * there, or after an import, once no more is coming in, because half of a council's past must not
 * stand there for all of it until the next night.
 */
@ApplicationScoped
class PublishDaily {
  /** By one part in so many more facts than were published. */
  private static final int MANY_MORE = 10;

  private final PublishCells publishCells;
  private final Publications publications;
  private final CellIndex index;
  private final FactYears years;
  private final Clock clock;
  private final Outages outages;
  private volatile long lastFactSeen = -1;

  PublishDaily(
      PublishCells publishCells,
      Publications publications,
      CellIndex index,
      FactYears years,
      Clock clock,
      Outages outages) {
    this.publishCells = publishCells;
    this.publications = publications;
    this.index = index;
    this.years = years;
    this.clock = clock;
    this.outages = outages;
  }

  @Scheduled(
      every = "{support-market.publications.every}",
      delayed = "30s",
      identity = "publications",
      concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void turn() {
    outages.watch("publication of the market's figures", this::publishIfDue);
  }

  void publishIfDue() {
    if (isDue()) {
      publishCells.publish("system#publications");
    }
  }

  private boolean isDue() {
    Optional<Publication> last = publications.latest();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Time.PEOPLES_ZONE);
    return last.isEmpty()
        || last.get().day().isBefore(today)
        || !index.held().keySet().containsAll(years.all())
        || isQuietAfterMany(last.get());
  }

  private boolean isQuietAfterMany(Publication last) {
    long fact = publications.lastFact();
    boolean quiet = fact == lastFactSeen;
    lastFactSeen = fact;
    return quiet && fact - last.lastFact() >= Math.max(1, last.lastFact() / MANY_MORE);
  }
}
