package org.supportmarket.ordering.demand;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.supportmarket.kernel.feed.Outages;

/**
 * Notices who would have bought what for more than they had, once a day for each category (domain
 * §7). Whoever looks at a basket must not wait for that, so it is written a little later.
 */
@ApplicationScoped
public class BeyondBudget {
  /** More in a few seconds are no people's. */
  private static final int MOST = 10_000;

  private final WriteBeyondBudget write;
  private final Outages outages;
  private final Clock clock;
  private final Set<Wanted> waiting = ConcurrentHashMap.newKeySet();

  BeyondBudget(WriteBeyondBudget write, Outages outages, Clock clock) {
    this.write = write;
    this.outages = outages;
    this.clock = clock;
  }

  /** Somebody wanted something of a category and had too little for it on that day. */
  record Wanted(LocalDate day, UUID person, String category) {}

  /** Something of these categories cost more than this person had. */
  public void noticed(UUID person, Collection<String> categories) {
    LocalDate today = LocalDate.now(clock);
    for (String category : categories) {
      if (waiting.size() < MOST) {
        waiting.add(new Wanted(today, person, category));
      }
    }
  }

  @Scheduled(
      every = "5s",
      identity = "beyond-budget",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    outages.watch("noticing of what is too dear", this::flush);
  }

  void atEnd(@Observes ShutdownEvent end) {
    tick();
  }

  /** Writes what was noticed; what the database does not take waits for the next time. */
  void flush() {
    List<Wanted> taken = List.copyOf(waiting);
    if (!taken.isEmpty()) {
      write.all(taken);
      taken.forEach(waiting::remove);
    }
  }
}
