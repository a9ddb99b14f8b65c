package org.supportmarket.catalogue.shown;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.supportmarket.kernel.feed.Outages;

/**
 * Counts how often listings are shown in results and opened. It costs a request nothing but memory:
 * counts are added to the database now and then and at the end; those of several copies add up. A
 * copy that is killed loses what it counted since. Nothing is kept about who looked.
 */
@ApplicationScoped
public class Shown {
  private final Map<ShownCount.Key, ShownCount> waiting = new ConcurrentHashMap<>();
  private final AddShown add;
  private final Outages outages;
  private final Clock clock;

  Shown(AddShown add, Outages outages, Clock clock) {
    this.add = add;
    this.outages = outages;
    this.clock = clock;
  }

  /** These stood in somebody's results. */
  public void shown(Collection<UUID> listings) {
    LocalDate today = LocalDate.now(clock);
    listings.forEach(id -> count(new ShownCount(new ShownCount.Key(id, today), 1, 0)));
  }

  /** Somebody opened this one's page. */
  public void opened(UUID listing) {
    count(new ShownCount(new ShownCount.Key(listing, LocalDate.now(clock)), 0, 1));
  }

  @Scheduled(
      every = "{support-market.shown.every}",
      identity = "count-shown",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    outages.watch("counting of what is shown", this::flush);
  }

  void atEnd(@Observes ShutdownEvent end) {
    tick();
  }

  /** Adds what was counted to the database; what it does not take waits for the next time. */
  void flush() {
    List<ShownCount> taken = new ArrayList<>();
    for (ShownCount.Key key : waiting.keySet()) {
      ShownCount count = waiting.remove(key);
      if (count != null) {
        taken.add(count);
      }
    }
    taken.sort(Comparator.comparing(ShownCount::key));
    boolean added = false;
    try {
      add.add(taken);
      added = true;
    } finally {
      if (!added) {
        taken.forEach(this::count);
      }
    }
  }

  private void count(ShownCount more) {
    waiting.merge(more.key(), more, ShownCount::plus);
  }
}
